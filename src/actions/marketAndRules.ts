import { libraryStore } from '@/state/library/libraryStore'
import { edits, scenarioStore } from '@/state/scenario/scenarioStore'
import { backToMarket, movesDocument, movesStore } from '@/state/shift/movesStore'
import { openDialog } from '@/state/view/viewStore'
import { rulebookName } from '@/state/workbook/rulebookName'
import { sourceMarket } from '@/state/workbook/workbookMarket'
import type { Action } from './action'
import { chooseRulebook } from './chooseRulebook'
import { resetMarket } from './resetMarket'

/** What can be done with prices, what-if moves and the rules of margin. */
export function marketAndRules(): readonly Action[] {
  const { workbook } = scenarioStore.getState()
  const { sample, rulebooks } = libraryStore.getState()
  const edited = Object.keys(workbook.marketEdits).length
  const group = 'Market and rules' as const
  return [
    {
      id: 'reset-market',
      group,
      label: 'Reset all market edits',
      note: edited === 0 ? 'none' : `${edited} edited`,
      isOff: edited === 0,
      run: resetMarket,
    },
    {
      id: 'back-to-market',
      group,
      label: 'Reset to market',
      words: 'back what-if moves sliders sample',
      isOff: movesDocument(movesStore.getState(), sourceMarket(workbook, sample)) === null,
      run: backToMarket,
    },
    {
      id: 'live-prices',
      group,
      label: 'Live prices …',
      words: 'fetch market exchange refresh tickers',
      run: () => openDialog('prices'),
    },
    {
      id: 'spot-hedging',
      group,
      label: workbook.spotHedging ? 'Switch spot hedging off' : 'Switch spot hedging on',
      note: workbook.spotHedging ? 'is on' : 'is off',
      run: () => edits.switchSpotHedging(!workbook.spotHedging),
    },
    ...Object.entries(rulebooks).map(([id, book]) => ({
      id: `rulebook-${id}`,
      group,
      label: `Choose rulebook ${rulebookName(book) || id}`,
      words: id,
      ...(workbook.rulebook === id ? { note: 'chosen', isOff: true } : {}),
      run: () => chooseRulebook(id),
    })),
    {
      id: 'edit-rulebook',
      group,
      label: 'Edit rulebook …',
      words: 'parameters sources',
      note: rulebookName(rulebooks[workbook.rulebook]),
      run: () => openDialog('rulebook'),
    },
  ]
}
