import { expect, test } from 'vitest'
import { partsOf } from '@/engine/analysis/hedges/testing/sweeps'
import type { BalanceChange } from '@/engine/analysis/hedges/valuation/hedgeResult'
import type { BalanceDocument, ScenarioDocument } from '@/engine/documents/document'
import { Engine } from '@/engine/engine'
import { moveByDocument } from '@/engine/reading/moveByDocument'
import { readMoves } from '@/engine/reading/readMoves'
import { RULEBOOKS, sound } from '@/engine/reading/testing/documents'
import { statement } from '@/engine/statement/statement'
import { WHOLE } from '@/engine/sweep/sweep'
import { accountDocument } from '@/engine/testing/account'
import { hedgeFinder } from './hedgeFinder'

const CALL = 'BTC-24APR26-21000-C-USDT'
const MOVES = { price: { BTC: '0.06' }, volatility: { BTC: '0.1' }, rate: { USDT: '0.99' }, days: '5' }
const DOCUMENT = accountDocument({
  spotHedging: true,
  balances: [
    { coin: 'USDT', wallet: '9000' },
    { coin: 'BTC', wallet: '0.5', borrowed: '0.1' },
  ],
  quotes: {
    [CALL]: { iv: '0.5', mark: '500' },
    BTCUSDT: { mark: '20050' },
    // Expires before the clock stops: it pays into the wallet that spot is bought from.
    'BTCUSDT-30MAR26': { mark: '20100' },
  },
  positions: [
    { symbol: CALL, size: '-3' },
    { symbol: 'BTCUSDT-30MAR26', size: '1', entry: '19000' },
  ],
}) as ScenarioDocument

/** The document with a hedge as the page adopts it. */
function adopted(symbol: string, sizeText: string, changes: readonly BalanceChange[]): ScenarioDocument {
  if (changes.length === 0) return { ...DOCUMENT, hedges: [{ symbol, size: sizeText }] }
  const { balances } = DOCUMENT.account
  const plus = (text: string | undefined, more: string) =>
    String(Number((Number(text ?? 0) + Number(more)).toFixed(8)))
  const changed = changes.map(({ coin, wallet, borrowed }): BalanceDocument => {
    const line = balances.find((balance) => balance.coin === coin)
    return { ...line, coin, wallet: plus(line?.wallet, wallet), borrowed: plus(line?.borrowed, borrowed) }
  })
  return { ...DOCUMENT, account: { ...DOCUMENT.account, balances: changed } }
}

test('in a moved market a hedge is done before the move, and promises what the moved statement then shows', () => {
  const unmoved = sound(DOCUMENT)
  const moves = readMoves(unmoved, MOVES)
  const moved = moveByDocument(unmoved, MOVES)
  if (!moved.ok || !moves.ok) throw new Error('faulty moves')
  const subject = { scenario: moved.value.scenario, unmoved, moves: moves.value }
  const parts = partsOf(hedgeFinder(subject, { base: 'BTC', costs: {} }, WHOLE))
  const kinds = parts.map(({ legs }) => legs[0]?.kind)
  expect(kinds).toEqual(['usdtPerpetual', 'usdcPerpetual', 'inversePerpetual', 'spot', 'option'])
  const engine = new Engine(RULEBOOKS)
  const borrowedNow = Number(statement(subject.scenario).account.borrowed.maintenanceMargin)
  for (const { legs, after, exact } of parts) {
    const [leg] = legs
    if (leg === undefined) throw new Error('no leg')
    expect(leg.size).not.toBe(0)
    const result = engine.evaluate(adopted(leg.symbol, leg.sizeText, leg.balances), MOVES)
    if (!result.ok) throw new Error(JSON.stringify(result.faults))
    const { account, units } = result.value.statement
    const borrowing = Number(account.borrowed.maintenanceMargin) - borrowedNow
    expect(after.maintenanceMargin).toBeCloseTo(Number(units.BTC?.maintenanceMargin) + borrowing, 6)
    expect(exact.maintenanceMargin).toBeLessThan(after.maintenanceMargin + 1e-6)
    expect(after.mmRate).toBeCloseTo(Number(account.mmRate), 7)
    expect(after.imRate).toBeCloseTo(Number(account.imRate), 7)
  }
  expect(parts[0]?.legs[0]?.mark).toBe(20_050)
})
