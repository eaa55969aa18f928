import { useTableResult } from '@/store/panelResult'
import { useScenario } from '@/store/scenario'
import { symbolsOf } from '@/store/workbook/toDocument'
import { Notice } from '@/ui/overlays/Notice'
import { inWords, sortFaults } from './faults'

/** Says that the numbers are older than the tables, and what is wrong where no cell shows it. */
export function FaultNotice() {
  const faults = useTableResult((state) => state.faults)
  const hasNumbers = useTableResult(({ current }) => current !== null)
  const workbook = useScenario((state) => state.workbook)
  if (faults.length === 0) return null
  const { elsewhere, shown } = sortFaults(faults, symbolsOf(workbook))
  return (
    <Notice
      tone="error"
      title={hasNumbers ? 'The numbers are of the last good state' : 'There are no numbers yet'}
      lines={elsewhere.map(({ path, message }) => (path === '' ? inWords(message) : `${path}: ${message}`))}
    >
      {shown > 0 && <p>{marked(shown)}</p>}
    </Notice>
  )
}

function marked(count: number): string {
  return count === 1
    ? 'What is wrong is marked in the tables below.'
    : `What is wrong is marked in the tables below, in ${count} places.`
}
