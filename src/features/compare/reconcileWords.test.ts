import { expect, test } from 'vitest'
import { reconcileSweep } from '@/engine/analysis/reconcile/reconcileSweep'
import { NO_MOVES } from '@/engine/market/shift/moves'
import published from '@/engine/models/uta/cases/published/exchange-answer.json' with { type: 'json' }
import answer from '@/engine/models/uta/cases/published/portfolio-margin.json' with { type: 'json' }
import { sound } from '@/engine/reading/testing/documents'
import { statement } from '@/engine/statement/statement'
import { reconciled } from './reconciled'
import { saidName } from './reconcileWords'

const plain = (text: string) => text.replaceAll('\u202f', ' ')

/** What the page says of every number of theirs. */
function said(theirs: unknown) {
  const scenario = sound(published)
  const sweep = reconcileSweep(
    { scenario, unmoved: scenario, moves: NO_MOVES },
    { text: JSON.stringify(theirs) },
  )
  const { account, units } = reconciled([...sweep].flatMap(({ part }) => part ?? []))
  return [...account, ...units.flatMap(({ rows }) => rows)].map(({ name, unit, isRate, of }) =>
    [plain(name), unit, isRate ? 'rate' : '', of].join(' | '),
  )
}

test.each([
  'equity | USD |  | ',
  'MM rate |  | rate | ',
  'IM rate |  | rate | ',
  'maximum loss | USD |  | ',
  'worst scenario: price |  | rate | ',
  'lowest price shock |  | rate | ',
  'price steps |  |  | ',
  'initial by maintenance margin |  |  | ',
  'hedged spot | BTC |  | ',
  'P&L at price −10 % | USD |  | whole unit',
  'worst volatility shock at price +2 % |  | rate | whole unit',
  'hedged spot: P&L at price −10 % | USD |  | hedged spot',
  'BTCUSDT: size |  |  | BTCUSDT',
  'BTCUSDT: mark price |  |  | BTCUSDT',
  'BTCUSDT: P&L at price 0 % | USD |  | BTCUSDT',
  'all perpetuals: P&L at price +10 % | USD |  | all perpetuals',
  'all options: P&L at price +10 % | USD |  | all options',
  'all options of 25 Sep 2026: P&L at price +10 %, volatility up | USD |  | all options of 25 Sep 2026',
])('of the exchange’s answer: %s', (row) => expect(said(answer)).toContain(row))

test.each([
  'shock of volatility up |  | rate | ',
  'locked spot | BTC |  | ',
  'P&L at price 0 %, volatility up | USD |  | ',
  'BTCUSDT (row 1): delta | BTC |  | ',
  'BTCUSDT (row 1): P&L in the worst scenario | USD |  | ',
])('of a statement: %s', (row) => expect(said(statement(sound(published)))).toContain(row))

test('both shocks of a scenario are said as per cent', () => {
  const name = saidName(['P&L at price ', { rate: '-0.1' }, ', volatility ', { rate: '0.3' }])
  expect(plain(name)).toBe('P&L at price −10 %, volatility +30 %')
})
