import { scenarioStore } from '@/state/scenario/scenarioStore'
import { openDialog } from '@/state/view/viewStore'
import type { Action } from './action'
import { copyPositions, savePositions } from './positionsCsv'

const LINES = ['Add a position', 'Add an order', 'Add a hedge', 'Add a balance']

/** Ways to add to the portfolio. */
export function portfolioActions(): readonly Action[] {
  const group = 'Portfolio'
  const isEmpty = scenarioStore.getState().workbook.positions.length === 0
  return [
    ...LINES.map(
      (label) =>
        ({
          id: label.toLowerCase().replaceAll(' ', '-'),
          group,
          label,
          words: 'quick entry type paste',
          run: () => focusLine(label),
        }) satisfies Action,
    ),
    {
      id: 'chain',
      group,
      label: 'Option chain …',
      words: 'add option call put strike expiry',
      run: () => openDialog('chain'),
    },
    {
      id: 'strategies',
      group,
      label: 'Strategies …',
      words: 'template straddle strangle spread iron condor collar covered call carry',
      run: () => openDialog('strategies'),
    },
    {
      id: 'positions-csv',
      group,
      label: 'Positions as CSV',
      words: 'save download export spreadsheet table',
      isOff: isEmpty,
      run: () => void savePositions(),
    },
    {
      id: 'copy-positions',
      group,
      label: 'Copy positions as CSV',
      words: 'clipboard spreadsheet table',
      isOff: isEmpty,
      run: () => void copyPositions(),
    },
  ]
}

/** Goes to the line in which rows are added by typing. */
function focusLine(label: string): void {
  const line = document.querySelector<HTMLElement>(`input[aria-label="${label}"]`)
  line?.focus({ preventScroll: true })
  line?.scrollIntoView({ block: 'center' })
}
