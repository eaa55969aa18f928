import { printStatement, saveStatement } from '@/actions/saveStatement'
import type { StatementSection } from '@/files/statement/statementDocument'
import { whyNoResult } from '@/state/result/chosenUnit'
import { useChartResult } from '@/state/result/deferredResult'
import { useGradually } from '@/state/timing/useGradually'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import { Button } from '@/ui/controls/Button'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import { EmptyState } from '@/ui/overlays/EmptyState'
import { ScreenSection } from './ScreenSection'
import styles from './StatementTab.module.css'
import { useStatement } from './useStatement'

const SAVE_AS = [
  ['markdown', 'Markdown'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
] as const

/** The whole calculation in the order of the margin model, to print, to save and to look into. */
export function StatementTab() {
  const result = useChartResult('current', 'document', 'workbook', 'faults', 'failure', 'busy')
  const statement = useStatement(result)
  if (statement === null) {
    const problem = whyNoResult(result)
    return problem === null ? (
      <ChartSkeleton height={600} />
    ) : (
      <EmptyState title="There is no result yet">{problem}</EmptyState>
    )
  }
  return (
    <div className={styles.tab}>
      <div className={styles.bar}>
        <Button small variant="primary" onClick={printStatement}>
          Print
        </Button>
        {SAVE_AS.map(([form, name]) => (
          <Button
            key={form}
            small
            aria-label={`Download as ${name}`}
            onClick={() => void saveStatement(form)}
          >
            {name}
          </Button>
        ))}
      </div>
      <StaleOverlay busy={result.busy || whyNoResult(result) !== null}>
        <h2 className={styles.title}>Statement: {statement.title}</h2>
        <p className={styles.subtitle}>{statement.subtitle}</p>
        <Sections sections={statement.sections} />
      </StaleOverlay>
    </div>
  )
}

/** The tables of a long book come one after the other: all of them at once would take several frames. */
function Sections({ sections }: { sections: readonly StatementSection[] }) {
  const parts = sections.map(({ tables }) => Math.max(1, tables.length))
  const drawn = useGradually(parts.reduce((sum, count) => sum + count, 0))
  let before = 0
  return sections.map((section, place) => {
    const its = drawn - before
    before += parts[place] ?? 0
    return (
      its > 0 && <ScreenSection key={section.title} section={section} tables={section.tables.slice(0, its)} />
    )
  })
}
