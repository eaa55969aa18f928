import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Decimal } from '@/engine/numbers/decimal'
import type { EnteredAs } from '@/engine/portfolio/netPosition'
import { sound } from '@/engine/reading/testing/documents'
import { statementFigures } from '@/engine/statement/statementFigures'
import { SAMPLE as sample } from '@/state/testing/sampleMarket'
import { switchOn } from './switchOn'
import { toDocument } from './toDocument'
import { type NewLeg, takeBackLegs, withLegs } from './withLegs'
import { EMPTY_WORKBOOK, type PositionRow, type Workbook } from './workbook'
import { editRow } from './workbookEdits'

/** USD, with all its digits. */
function equityOf(workbook: Workbook): Decimal {
  return statementFigures(sound(toDocument(workbook, sample).document)).figures.account.totalEquity.value
}

const account = (usdt: string): Workbook => ({
  ...EMPTY_WORKBOOK,
  balances: [{ id: 'usdt', enabled: true, coin: 'USDT', wallet: usdt, borrowed: '', collateral: true }],
})
const position = (symbol: string, size: string, entry: string): NewLeg => ({
  table: 'positions',
  symbol,
  size,
  entry,
})
const open = { as: 'open position', sample } as const

test('two pasted rows of one contract keep the equity that both are worth', () => {
  const rows = [position('BTCUSDT', '0.5', '60000'), position('BTCUSDT', '-0.3', '80000')]
  const { workbook, changes } = withLegs(account('50000'), rows, open)
  expect(equityOf(workbook).toFixed(2)).toBe('58036.65')
  expect(workbook.positions).toMatchObject([{ size: '0.2', entry: '30000' }])
  expect(workbook.balances).toMatchObject([{ wallet: '50000' }])
  expect(changes[1]?.netted).toMatchObject({ closed: '0.3', paid: null })
})

test('both sides of a contract, as hedge mode holds them, leave their gain in the wallet', () => {
  const rows = [position('BTCUSDT', '0.5', '60000'), position('BTCUSDT', '-0.5', '80000')]
  const { workbook } = withLegs(account('50000'), rows, open)
  expect(workbook.positions).toEqual([])
  expect(workbook.balances).toMatchObject([{ wallet: '60000' }])
  expect(equityOf(workbook).toFixed(2)).toBe('59988.00')
})

test('a loss beyond the wallet is borrowed, a coin without a balance gets one', () => {
  const trades = [
    position('BTCUSDT', '1', '80000'),
    position('BTCUSDT', '-1', '60000'),
    position('BTCUSD', '-100', '80000'),
    position('BTCUSD', '100', '50000'),
  ]
  const { workbook, changes } = withLegs(account('5000'), trades, { as: 'trade', sample })
  expect(workbook.balances).toMatchObject([
    { coin: 'USDT', wallet: '0', borrowed: '15000' },
    { coin: 'BTC', wallet: '0.00075', borrowed: '' },
  ])
  expect(changes[1]?.netted?.paid).toMatchObject({ coin: 'USDT', amount: '-20000', borrowed: '15000' })
})

test('an entry that is missing is the present mark, and that is told', () => {
  const call = 'BTC-24APR26-80000-C-USDT'
  const given = withLegs(EMPTY_WORKBOOK, [position(call, '-3', '900'), position(call, '-3', '')], open)
  expect(given.workbook.positions).toMatchObject([{ size: '-6', entry: '911.35' }])
  expect(given.changes[1]?.netted?.missing).toEqual({ side: 'row', mark: '922.7' })
  const held = withLegs(
    EMPTY_WORKBOOK,
    [position('BTCUSDT', '1', ''), position('BTCUSDT', '1', '70000')],
    open,
  )
  expect(held.workbook.positions).toMatchObject([{ size: '2', entry: '70120.65' }])
  expect(held.changes[1]?.netted?.missing).toEqual({ side: 'position', mark: '70241.3' })
})

test('without any mark an option has no entry, and what gains by its entry is kept apart, switched off', () => {
  const unpriced = { ...EMPTY_WORKBOOK, marketEdits: { 'underlyings.BTC.index': '' } }
  const option = 'BTC-24APR26-80001-C-USDT'
  const options = withLegs(unpriced, [position(option, '-3', '900'), position(option, '-3', '')], open)
  expect(options.workbook.positions).toMatchObject([{ size: '-6', entry: '' }])
  expect(options.changes[1]?.netted?.missing).toEqual({ side: 'row', mark: null })
  const future = 'BTCUSDT-7AUG26'
  const futures = withLegs(unpriced, [position(future, '1', '70000'), position(future, '1', '')], open)
  expect(futures.workbook.positions).toMatchObject([
    { size: '1', entry: '70000', enabled: true },
    { size: '1', entry: '', enabled: false },
  ])
  expect(futures.changes[1]).toMatchObject({ apart: true })
})

/** Each kind, one contract in two spellings, and prices near and far from its mark. */
const CONTRACTS = [
  { symbols: ['BTCUSDT'], unit: '0.01', price: 70_000 },
  { symbols: ['ETHPERP'], unit: '0.1', price: 2000 },
  { symbols: ['BTCUSD'], unit: '100', price: 70_000 },
  { symbols: ['BTCUSDT-3APR26', 'BTCUSDT-03APR26'], unit: '0.01', price: 70_000 },
  { symbols: ['BTC-3APR26-70000-C-USDT', 'BTC-03APR26-70000.0-C-USDT'], unit: '0.01', price: 1500 },
] as const

const row = fc
  .record({
    contract: fc.constantFrom(...CONTRACTS),
    spelling: fc.nat(1),
    lots: fc.integer({ min: -9, max: 9 }).filter((lots) => lots !== 0),
    factor: fc.option(fc.integer({ min: 1, max: 400 }), { nil: null, freq: 4 }),
    off: fc.nat(5).map((one) => one === 0),
  })
  .map(({ contract, spelling, lots, factor, off }) => ({
    symbol: contract.symbols[spelling] ?? contract.symbols[0],
    size: new Decimal(contract.unit).times(lots).toFixed(),
    entry: factor === null ? '' : new Decimal(contract.price).times(factor).dividedBy(100).toFixed(),
    off,
  }))

type Step =
  | {
      readonly kind: 'add'
      readonly rows: readonly (typeof row extends fc.Arbitrary<infer R> ? R : never)[]
      readonly as: EnteredAs
    }
  | { readonly kind: 'flip' | 'switch'; readonly place: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('add' as const),
      rows: fc.array(row, { minLength: 1, maxLength: 3 }),
      as: fc.constantFrom<EnteredAs>('trade', 'open position'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('flip' as const, 'switch' as const), place: fc.nat(9) }),
  },
)

/** What a position is worth for total equity, by itself: the engine's word. */
function worthOf({ symbol, size, entry }: Pick<PositionRow, 'symbol' | 'size' | 'entry'>): Decimal {
  const alone = { id: 'alone', enabled: true, symbol, size, entry, leverage: '' }
  return equityOf({ ...EMPTY_WORKBOOK, positions: [alone] })
}

test('adding, netting, flipping and switching in any order leave the equity that all rows are worth', () => {
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 2, maxLength: 8 }),
      fc.constantFrom('0', '50000'),
      (steps, usdt) => {
        let workbook = account(usdt)
        let expected = equityOf(workbook)
        for (const one of steps) {
          if (one.kind === 'add') {
            const legs = one.rows.map(
              ({ off, ...cells }): NewLeg => ({ table: 'positions', enabled: !off, ...cells }),
            )
            const added = withLegs(workbook, legs, { as: one.as, sample })
            expect(takeBackLegs(added.workbook, added)).toEqual(workbook)
            workbook = added.workbook
            for (const { off, ...cells } of one.rows) if (!off) expected = expected.plus(worthOf(cells))
          } else {
            const chosen = workbook.positions[one.place % Math.max(1, workbook.positions.length)]
            if (chosen === undefined) continue
            const worth = worthOf(chosen)
            if (one.kind === 'flip') {
              const size = new Decimal(chosen.size).negated().toFixed()
              workbook = editRow(workbook, 'positions', chosen.id, { size })
              // A flipped row has lost what it had gained.
              if (chosen.enabled) expected = expected.minus(worth.times(2))
            } else if (chosen.enabled) {
              workbook = editRow(workbook, 'positions', chosen.id, { enabled: false })
              expected = expected.minus(worth)
            } else {
              workbook = switchOn(workbook, 'positions', new Set([chosen.id]), sample).workbook
              expected = expected.plus(worth)
            }
          }
          expect(equityOf(workbook).minus(expected).abs().toNumber()).toBeLessThan(1e-8)
        }
      },
    ),
    { numRuns: 50 },
  )
})

test('what is added with its premium paid at the mark leaves the equity as it is, and is taken back whole', () => {
  const listed = Object.keys(sample.market.quotes ?? {}).filter((symbol) => /-[CP]/.test(symbol))
  const option = fc.record({
    symbol: fc.constantFrom(...listed),
    lots: fc.integer({ min: -900, max: 900 }).filter((lots) => lots !== 0),
    entry: fc.constantFrom('', '900'),
  })
  fc.assert(
    fc.property(
      fc.array(option, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('0', '50000'),
      fc.constantFrom<Workbook['marketEdits']>(
        {},
        { 'underlyings.BTC.index': '65000', 'stablecoins.USDC': '0.98' },
      ),
      (options, usdt, marketEdits) => {
        const before = { ...account(usdt), marketEdits }
        const legs = options.map(({ symbol, lots, entry }) =>
          position(symbol, new Decimal(lots).dividedBy(100).toFixed(), entry),
        )
        const { workbook, ...added } = withLegs(before, legs, { as: 'trade', sample, paysPremiums: true })
        expect(equityOf(workbook).minus(equityOf(before)).abs().toNumber()).toBeLessThan(1e-7)
        expect(takeBackLegs(workbook, added)).toEqual(before)
      },
    ),
    { numRuns: 60 },
  )
})

test('of several legs one sum of each coin is paid, and a short option brings it', () => {
  const legs = [
    position('BTC-24APR26-80000-C-USDT', '1', ''),
    position('BTC-24APR26-80000-C-USDT', '-3', ''),
    position('BTC-24APR26-80000-C', '1', ''),
    position('BTCUSDT', '1', ''),
  ]
  const { workbook, premiums } = withLegs(account('0'), legs, { as: 'trade', sample, paysPremiums: true })
  expect(premiums).toMatchObject([
    { coin: 'USDT', amount: '1845.4', borrowed: '0' },
    { coin: 'USDC', borrowed: expect.stringMatching(/^9\d\d/) },
  ])
  expect(workbook.balances).toMatchObject([
    { coin: 'USDT', wallet: '1845.4', borrowed: '' },
    { coin: 'USDC', wallet: '0' },
  ])
  const off = withLegs(account('0'), [{ ...position('BTC-24APR26-80000-C-USDT', '1', ''), enabled: false }], {
    as: 'trade',
    sample,
    paysPremiums: true,
  })
  expect(off.premiums).toEqual([])
})

test('coins that are bought are paid for with USDT at the index, so that the equity stays, and are taken back whole', () => {
  const legs: NewLeg[] = [
    { table: 'balances', coin: 'BTC', wallet: '1.867' },
    position('BTC-24APR26-80000-C-USDT', '-1', ''),
  ]
  const edited = { 'underlyings.BTC.index': '65000', 'stablecoins.USDT': '0.98' }
  for (const [usdt, marketEdits] of [
    ['50000', {}],
    ['0', edited],
  ] as const) {
    const before: Workbook = { ...account(usdt), marketEdits }
    const { workbook, ...added } = withLegs(before, legs, { as: 'trade', sample, paysPremiums: true })
    expect(equityOf(workbook).minus(equityOf(before)).abs().toNumber()).toBeLessThan(1e-7)
    // The premium comes in first, so that no more is borrowed than is lacking.
    expect(workbook.balances).toMatchObject([
      { coin: 'USDT', wallet: '0' },
      { coin: 'BTC', wallet: '1.867' },
    ])
    expect(takeBackLegs(workbook, added)).toEqual(before)
    const held = withLegs(before, legs, { as: 'trade', sample })
    expect(held.premiums).toEqual([])
    expect(held.workbook.balances[0]).toEqual(before.balances[0])
  }
})
