import type { Explanation, StepView } from '@/engine/explanation/explainFigure'
import { openGlossary } from '@/state/view/glossaryWish'
import { GLOSSARY } from '@/words/glossary'
import { termsIn } from '@/words/glossaryTerm'
import styles from './Explain.module.css'
import { rulesOf } from './rulesOf'
import { inputsOf } from './steps'

/** The terms that an explanation uses, each told in its place; the way to all of them. */
export function TermsHere({ explanation, step }: { explanation: Explanation; step: StepView }) {
  const { figure } = step
  const inputs = inputsOf(explanation, step).map(({ view }) => view.figure.name)
  const words = [figure.name, figure.meaning, ...rulesOf(explanation, step), ...inputs]
  const terms = termsIn(GLOSSARY, words.join('. '))
  return (
    <details className={styles.aside}>
      <summary>{terms.length === 1 ? '1 term' : `${terms.length} terms`} used here</summary>
      <dl className={styles.terms}>
        {terms.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className={styles.link} onClick={() => openGlossary('')}>
        Glossary: all terms
      </button>
    </details>
  )
}
