import type { StepView } from '@/engine/explanation/explainFigure'
import { cx } from '@/ui/cx'
import { lowered } from '@/ui/letterCase'
import styles from './Explain.module.css'
import { FigureAmount } from './FigureAmount'
import { decidedBy, titleOf } from './labels'
import { lastOf } from './steps'

export interface DeciderProps {
  step: StepView
  exact: boolean
  onFollow: (path: readonly number[]) => void
}

/** The one input that makes a step's number, by what it is about. */
export function Decider({ step, exact, onFollow }: DeciderProps) {
  const decider = step.passed.at(-1)
  if (decider === undefined) return null
  const isChosen = step.asides.some(({ kind }) => kind === 'undecided')
  const by = decidedBy(step, [])
  return (
    <p className={cx(styles.decider, styles.line)}>
      {isChosen ? 'Decides:' : 'All of it:'}
      <button type="button" className={styles.link} onClick={() => onFollow(decider.path)}>
        <strong>{by === '' ? lowered(titleOf(decider.figure)) : by}</strong>
      </button>
      <FigureAmount figure={lastOf(step)} exact={exact} />
    </p>
  )
}
