import type { StepView } from '@/engine/explanation/explainFigure'
import { openGlossary } from '@/state/view/glossaryWish'
import { GLOSSARY } from '@/words/glossary'
import { termsIn } from '@/words/glossaryTerm'
import styles from './Explain.module.css'
import { rulesOf } from './rulesOf'

/** The terms that an explanation uses, each told in its place; the way to all of them. */
export function TermsHere({ step, inputs }: { step: StepView; inputs: readonly StepView[] }) {
  const { figure } = step
  const words = [figure.name, figure.meaning, ...rulesOf(step), ...inputs.map((input) => input.figure.name)]
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
