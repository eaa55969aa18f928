import type { Explanation, StepView } from '@/engine/explanation/explainFigure'
import { Asides } from './Asides'
import styles from './Explain.module.css'
import { InputLine } from './InputLine'
import { isSum, lastOf, listed } from './steps'

export interface InputTreeProps {
  explanation: Explanation
  step: StepView
  exact: boolean
  /** Levels that are open at first, along what decides. */
  levels: number
  /** Looks at a figure, by the way from this step's. */
  onFollow: (path: readonly number[]) => void
}

/** Longer sums are opened by hand, unless they decide. */
const SHORT = 12

/** A short sum beside what decides is worth a look: the leg that loses most may be in it. */
function opensBeside(step: StepView): boolean {
  return isSum(lastOf(step)) && (step.inputs?.length ?? 0) <= SHORT
}

/**
 * What went into a step, the input that decides first; each opens in place or on its own, down to entries, market and
 * parameters.
 */
export function InputTree({ explanation, step, exact, levels, onFollow }: InputTreeProps) {
  const inputs = listed(explanation, step)
  const beside = inputs.map(({ view }) => view.figure)
  const decides = isSum(lastOf(step)) && inputs.length > 1
  return (
    <>
      {inputs.length > 0 && (
        <ul className={styles.inputs}>
          {inputs.map(({ view, path }, place) => (
            <InputLine
              key={path.join('.')}
              explanation={explanation}
              parent={step}
              beside={beside}
              step={view}
              exact={exact}
              strong={decides && place === 0}
              levels={place === 0 || opensBeside(view) ? levels : 0}
              onFollow={(further) => onFollow([...path, ...further])}
            />
          ))}
        </ul>
      )}
      <Asides step={step} exact={exact} onFollow={onFollow} />
    </>
  )
}
