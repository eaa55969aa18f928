import type { StatementSection } from '@/files/statement/statementDocument'
import { ROUNDED } from '@/files/statement/statementMarkdown'
import { useResult } from '@/state/result/resultStore'
import { PaperTable } from './PaperTable'
import { SectionWords } from './SectionWords'
import styles from './StatementPaper.module.css'
import { useStatement } from './useStatement'

/** The statement on paper: parts that begin on a page of their own, with a heading on every page. */
export function StatementPaper() {
  const result = useResult((state) => state)
  const statement = useStatement(result)
  if (statement === null) return null
  const { title, subtitle, sections } = statement
  return partsOf(sections).map((part, place) => (
    // A head of a table is drawn again on every page: the only running head that all browsers know.
    <table key={part[0]?.title} role="presentation" className={styles.part}>
      <thead>
        <tr>
          <td className={styles.edge}>
            <div className={styles.head}>
              <span className={styles.headTitle}>MarginScope statement: {title}</span>
              <span className={styles.headSubtitle}>{subtitle}</span>
            </div>
          </td>
        </tr>
      </thead>
      <tbody>
        <tr className={styles.body}>
          <td className={styles.edge}>
            {place === 0 && (
              <>
                <h1 className={styles.title}>{title}</h1>
                <p className={styles.note}>{ROUNDED}</p>
              </>
            )}
            {part.map((section) => (
              <PaperSection key={section.title} section={section} />
            ))}
          </td>
        </tr>
      </tbody>
    </table>
  ))
}

function PaperSection({ section }: { section: StatementSection }) {
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{section.title}</h2>
      <SectionWords section={section} />
      {section.tables.map((table) => (
        <PaperTable key={table.title} table={table} />
      ))}
    </section>
  )
}

/** Sections that stand on the same pages. */
function partsOf(sections: readonly StatementSection[]): readonly (readonly StatementSection[])[] {
  const parts: StatementSection[][] = []
  for (const section of sections) {
    const last = parts.at(-1)
    if (last === undefined || section.apart) parts.push([section])
    else last.push(section)
  }
  return parts
}
