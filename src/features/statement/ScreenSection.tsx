import type { StatementSection, StatementTable } from '@/files/statement/statementDocument'
import { ScreenTable } from './ScreenTable'
import { SectionWords } from './SectionWords'
import styles from './StatementTab.module.css'

interface ScreenSectionProps {
  section: StatementSection
  /** Those of its tables that are drawn. */
  tables: readonly StatementTable[]
}

/** A section of the statement on screen, its figures leading to their explanations. */
export function ScreenSection({ section, tables }: ScreenSectionProps) {
  return (
    <section className={styles.section} aria-label={section.title}>
      <h3 className={styles.heading}>{section.title}</h3>
      <SectionWords section={section} />
      {tables.map((table) => (
        <ScreenTable key={table.title} table={table} />
      ))}
    </section>
  )
}
