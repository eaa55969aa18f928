import type { Explanation, StepView } from '@/engine/explanation/explainFigure'
import { Decider } from './Decider'
import styles from './Explain.module.css'
import { amountWords, EXACT, numberWords, READABLE, unitWords } from './figureWords'
import { formula } from './formula'
import { nameInFormula } from './labels'
import { Numbers } from './Numbers'
import { originsOf, rulesOf } from './rulesOf'
import { SourceLine } from './SourceLine'
import { inputsOf, lastOf } from './steps'

export interface StepDetailsProps {
  explanation: Explanation
  step: StepView
  /** What the figure includes, in a sentence. */
  includes: string
  exact: boolean
  /** Looks at a figure, by the way from this step's. */
  onFollow: (path: readonly number[]) => void
}

/** A step's value, its meaning, what decides it, its formula in words and in numbers or its source, and its rule. */
export function StepDetails({ explanation, step, includes, exact, onFollow }: StepDetailsProps) {
  const { figure } = step
  const last = lastOf(step)
  const steps = inputsOf(explanation, step).map(({ view }) => view)
  const inputs = steps.map((input) => input.figure)
  const words = formula(last, steps, (input) => nameInFormula(input, inputs, step))
  const unit = unitWords(figure)
  return (
    <>
      <p className={styles.value} title={amountWords(figure, EXACT)}>
        {numberWords(figure, exact ? EXACT : READABLE)}
        {unit !== '' && <span className={styles.unit}> {unit}</span>}
      </p>
      <p className={styles.meaning}>{figure.meaning}</p>
      <p className={styles.includes}>{includes}</p>
      <Decider step={step} exact={exact} onFollow={onFollow} />
      {words === null ? (
        <SourceLine figure={last} note />
      ) : (
        <div className={styles.formula}>
          <p>{words}</p>
          {step.inputs !== null && <Numbers {...{ explanation, step, exact }} />}
        </div>
      )}
      {rulesOf(explanation, step).map((rule) => (
        <p key={rule} className={styles.rule}>
          {rule}
        </p>
      ))}
      {originsOf(explanation, step).map((origin) => (
        <p key={origin} className={styles.origin}>
          Rule from: {origin}
        </p>
      ))}
    </>
  )
}
