import type { StatementSection } from '@/files/statement/statementDocument'
import styles from './SectionWords.module.css'

/** What a section says before its tables. */
export function SectionWords({ section: { facts, paragraphs } }: { section: StatementSection }) {
  return (
    <>
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(([name, words]) => (
            <div key={name} className={styles.fact}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      {paragraphs.map((words) => (
        <p key={words} className={styles.paragraph}>
          {words}
        </p>
      ))}
    </>
  )
}
