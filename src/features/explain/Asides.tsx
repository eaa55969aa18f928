import type { AsideView, StepView } from '@/engine/explanation/explainFigure'
import { capitalised } from '@/ui/letterCase'
import { asideWords } from './asides'
import styles from './Explain.module.css'
import { FigureAmount } from './FigureAmount'
import { labelOf } from './labels'

const ORDER: readonly AsideView['kind'][] = ['undecided', 'zero', 'rule']

interface AsidesProps {
  step: StepView
  exact: boolean
  onFollow: (path: readonly number[]) => void
}

/** Folded away below a step: what does not decide, what is 0, and the rule's own numbers; all of it can be followed. */
export function Asides({ step, exact, onFollow }: AsidesProps) {
  const asides = step.asides.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  return asides.map((aside) => (
    <details key={`${aside.kind} ${aside.figures[0]?.path.join('.')}`} className={styles.aside}>
      <summary>{asideWords(aside)}</summary>
      <AsideList aside={aside} step={step} exact={exact} onFollow={onFollow} />
    </details>
  ))
}

function AsideList({ aside, step, exact, onFollow }: AsidesProps & { aside: AsideView }) {
  const beside = [...aside.figures.map(({ figure }) => figure), ...step.passed.map(({ figure }) => figure)]
  return (
    <ul className={styles.inputs}>
      {ordered(aside).map(({ figure, path }) => (
        <li key={path.join('.')} className={styles.input}>
          <div className={styles.line}>
            {figure.isRuleNumber ? (
              <span>{figure.meaning}</span>
            ) : (
              <button type="button" className={styles.link} onClick={() => onFollow(path)}>
                {capitalised(labelOf(figure, beside, { ...step, passed: [] }))}
              </button>
            )}
            <FigureAmount figure={figure} exact={exact} />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Nearest to deciding first. */
function ordered({ kind, from, figures }: AsideView) {
  if (kind !== 'undecided') return figures
  const direction = from.operation === 'minimum' ? 1 : -1
  return figures.toSorted((a, b) => direction * (Number(a.figure.value) - Number(b.figure.value)))
}
