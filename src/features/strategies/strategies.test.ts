import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { NO_NEW_RISK } from '@/engine/analysis/capacity/rateBound'
import { tradeCapacity } from '@/engine/analysis/capacity/tradeCapacity'
import type { ScenarioDocument } from '@/engine/documents/document'
import { NO_MOVES } from '@/engine/market/shift/moves'
import { sound } from '@/engine/reading/testing/documents'
import { statement } from '@/engine/statement/statement'
import { marketContracts } from '@/state/market/marketContracts'
import type { MarginPreview } from '@/state/query/previewMargin'
import { toDocument } from '@/state/workbook/toDocument'
import { withLegs } from '@/state/workbook/withLegs'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import type { SampleMarket } from '@/state/workbook/workbookMarket'
import { capacityParts } from './capacityParts'
import { payoffSentence } from './payoffWords'
import { payWords, placeWords } from './placeWords'
import { previewSentence, previewWarning } from './previewWords'
import { legFigures, newLegs, type Place } from './strategyLegs'
import { parametersFor } from './templates/defaults'
import type { Leg } from './templates/leg'
import { placeStrategy, TEMPLATES } from './templates/templates'

const sample = JSON.parse(readFileSync('public/market/sample.json', 'utf8')) as SampleMarket
const market = marketContracts(EMPTY_WORKBOOK, sample)

const CALL: Leg = { kind: 'contract', symbol: 'BTC-24APR26-80000-C-USDT', size: '-2', mark: '922.70' }
const COINS: Leg = { kind: 'coins', coin: 'BTC', size: '2' }

test('legs go to the chosen table, coins to the balances', () => {
  expect(newLegs([COINS, CALL], 'Positions')).toEqual([
    { table: 'balances', coin: 'BTC', wallet: '2' },
    { table: 'positions', symbol: CALL.symbol, size: '-2', entry: '922.70' },
  ])
  expect(newLegs([COINS, CALL], 'What-if hedges')[1]).toEqual({
    table: 'hedges',
    symbol: CALL.symbol,
    size: '-2',
  })
})

test('what legs cost and move like', () => {
  const call = legFigures(CALL, market)
  expect(call.premium).toBe('1845.4')
  expect(call.delta).toBeCloseTo(-2 * 0.19, 1)
  expect(legFigures(COINS, market)).toMatchObject({ delta: 2, premium: null, mark: null })
  const inverse: Leg = { kind: 'contract', symbol: 'BTCUSD', size: '-70206', mark: '70206.2' }
  expect(legFigures(inverse, market).delta).toBeCloseTo(-1, 4)
})

test('the wish is kept as far as the market allows', () => {
  const [template] = TEMPLATES
  if (template === undefined) throw new Error('no strategies')
  const wish = { settlement: 'USDC', size: '7', expiry: Date.UTC(2026, 5, 26, 8) } as const
  expect(parametersFor(template, market, 'BTC', wish)).toMatchObject(wish)
  expect(parametersFor(template, market, 'SOL', wish)).toMatchObject({ ...wish, settlement: 'USDT' })
})

describe('the preview in words', () => {
  const account = (
    maintenanceMargin: string,
    status: MarginPreview['now']['status'] = 'healthy',
    base = '1',
  ) => ({ maintenanceMargin, status, base }) as MarginPreview['now']

  test('adds, frees or leaves', () => {
    const sentence = (now: string, after: string) =>
      previewSentence({ now: account(now), after: account(after) })
    expect(sentence('100', '5200.03')).toBe('Adds 5,100.03 USD maintenance margin.')
    expect(sentence('5200.03', '100')).toBe('Frees 5,100.03 USD maintenance margin.')
    expect(sentence('100', '100')).toBe('Leaves the maintenance margin as it is.')
  })

  test('warns of a worse status and of an empty account', () => {
    const now = account('1')
    expect(previewWarning({ now, after: now })).toBeNull()
    expect(previewWarning({ now, after: account('1', 'liquidation') })).toContain('liquidated')
    expect(previewWarning({ now, after: account('1', 'noNewRisk') })).toContain('refuse')
    const empty = account('1', 'healthy', '0')
    expect(previewWarning({ now: empty, after: empty })).toContain('no collateral')
  })
})

describe('the payoff in words', () => {
  const payoff = { expiry: Date.UTC(2026, 3, 24, 8), spot: 70_000, points: [] }
  const said = (breakEvens: readonly number[], most: number | null, least: number | null) =>
    payoffSentence({ ...payoff, breakEvens, most, least }, 'USDT', '2026-03-24T00:00:00Z')

  test.each([
    [
      [65_895.4, 74_104.6],
      4104.6,
      null,
      'On 24 Apr it breaks even at 65,895 and 74,105; it gains 4,104.60 USDT at most and loses without limit.',
    ],
    [
      [74_105],
      null,
      -922.7,
      'On 24 Apr it breaks even at 74,105; it gains without limit and loses 922.70 USDT at most.',
    ],
    [[], 35, 35, 'On 24 Apr there is no break-even; it gains 35.00 USDT at every price.'],
    [[], 0, 0, 'On 24 Apr it gains and loses nothing at any price.'],
    [[], 0, -10, 'On 24 Apr there is no break-even; it never gains and loses 10.00 USDT at most.'],
  ])('%j %d %d', (breakEvens, most, least, words) => {
    expect(said(breakEvens, most, least)).toBe(words)
  })
})

test('a strategy of the size that takes the IM rate to 100 % takes it there once it is added', () => {
  const empty = { ...EMPTY_WORKBOOK, spotHedging: true }
  const account = withLegs(empty, [{ table: 'balances', coin: 'USDT', wallet: '45000' }], {
    as: 'trade',
    sample,
  })
  const placed = (size: string) => {
    const template = TEMPLATES.find(({ id }) => id === 'cash-and-carry')
    const legs =
      template && placeStrategy(template, market, 'BTC', parametersFor(template, market, 'BTC', { size }))
    if (!legs?.ok) throw new Error('not placed')
    return legs.legs
  }
  const document = {
    ...toDocument(account.workbook, sample).document,
    market: sample.market,
  } as ScenarioDocument
  const scenario = sound(document)
  const question = {
    base: 'BTC',
    parts: capacityParts(placed('1'), '1'),
    bound: NO_NEW_RISK,
    asOrder: null,
  }
  const subject = { scenario, unmoved: scenario, moves: NO_MOVES }
  const [found] = [...tradeCapacity(subject, question)].flatMap(({ part }) => part ?? [])
  const size = found?.buy.inLots ?? ''
  expect(Number(size)).toBeGreaterThan(1)
  const added = withLegs(account.workbook, newLegs(placed(size), 'Positions'), {
    as: 'trade',
    sample,
    paysPremiums: true,
  })
  const { imRate } = statement(sound(toDocument(added.workbook, sample).document)).account
  expect(Number(imRate)).toBeGreaterThan(0.99)
  expect(Number(imRate)).toBeLessThan(1)
})

test('what is added says what is paid for it', () => {
  const said = (place: Place, hasPremiums: boolean, hasCoins: boolean, isPaid: boolean) =>
    placeWords(place, { hasPremiums, hasCoins, isPaid })
  expect(said('Positions', true, true, true)).toBe(
    'Premiums are paid and received at the marks, so that total equity stays as it is. Coins are bought with USDT at the index: what the wallet lacks is borrowed.',
  )
  expect(said('Positions', false, true, false)).toBe(
    'Positions are entered at their marks. Coins go to the balances as held already: nothing is paid for them.',
  )
  expect(said('What-if hedges', false, false, false)).toBe(
    'What-if hedges are done now at mark: their premiums are received and paid.',
  )
  expect([payWords(true, false), payWords(false, true)]).toEqual([
    'Pay the premium from the wallet',
    'Buy the coins with USDT',
  ])
})
