import type { ScenarioDocument } from '@/engine/documents/document'
import type { Moved } from '@/engine/market/shift/moveScenario'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { moveByDocument } from '@/engine/reading/moveByDocument'
import { lines, sound } from '@/engine/reading/testing/documents'
import { statement } from '@/engine/statement/statement'
import { memoizeLast } from '@/engine/util/memoizeLast'

/** Ten days before the April options expire. */
const APRIL: ScenarioDocument = {
  format: 'margin-scenario@1',
  name: 'April',
  asOf: '2026-04-14T08:00:00Z',
  account: { balances: [{ coin: 'USDT', wallet: '5000' }] },
  market: {
    stablecoins: { USDT: '0.999', USDC: '1.001' },
    underlyings: { BTC: { index: '70000' }, ETH: { index: '3500' } },
  },
}

/** A document of BTC and ETH, ten days before the April contracts expire, with what a test adds. */
export function april(
  rows: Pick<ScenarioDocument, 'positions' | 'orders' | 'hedges'>,
  quotes: ScenarioDocument['market']['quotes'] = {},
  account: ScenarioDocument['account'] = APRIL.account,
): ScenarioDocument {
  return { ...APRIL, ...rows, account, market: { ...APRIL.market, quotes } }
}

/** A document is read once, however often it is moved. */
const read = memoizeLast((document: object) => sound(document))

/** What moves, which must be sound, make of a document. */
export function movedBy(document: unknown, moves: MovesDocument): Moved {
  const moved = moveByDocument(read(Object(document)), moves)
  if (!moved.ok) throw new Error(lines(moved).join('\n'))
  return moved.value
}

/** The statement of a document after moves. */
export function statementAfter(document: unknown, moves: MovesDocument) {
  const { scenario, settled } = movedBy(document, moves)
  return statement(scenario, { moves, settled })
}

/** Total equity after moves, USD. */
export function equityAfter(document: unknown, moves: MovesDocument): number {
  return Number(statementAfter(document, moves).account.totalEquity)
}
