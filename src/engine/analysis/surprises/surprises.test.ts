import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partsOf, subjectOf } from '@/engine/analysis/hedges/testing/sweeps'
import { swept } from '@/engine/analysis/stress/testing/swept'
import { equityAfter } from '@/engine/market/shift/testing/moved'
import { statement } from '@/engine/statement/statement'
import { type AccountParts, accountDocument, statementOf } from '@/engine/testing/account'
import { scenarioDocuments } from '@/engine/testing/documents'
import type { Surprise, SurpriseKind } from './surprise'
import { surprises } from './surprises'
import longPut from './testing/23-long-put-three-times.json'
import calendar from './testing/25-after-the-first-expiry.json'
import expiredLeg from './testing/25b-builder-expired-leg.json'
import fiveMinutes from './testing/27-five-minutes-to-expiry.json'
import closing from './testing/29-closing-under-water.json'
import longOnly from './testing/30-long-options-only.json'
import protectivePut from './testing/30b-protective-put.json'

function found(document: unknown, moves = {}): readonly Surprise[] {
  const [all] = swept('surprises', document, null, moves)
  if (all === undefined) throw new Error('no part')
  return all
}

/** The surprise of this kind; a clear failure where there is none. */
function one<K extends SurpriseKind>(kind: K, document: unknown, moves = {}): Extract<Surprise, { kind: K }> {
  const all = found(document, moves)
  const its = all.find((each): each is Extract<Surprise, { kind: K }> => each.kind === kind)
  if (its === undefined) throw new Error(`no ${kind} among ${all.map((each) => each.kind).join(', ')}`)
  return its
}

function kinds(document: unknown): readonly SurpriseKind[] {
  return found(document).map(({ kind }) => kind)
}

const account = (parts: AccountParts) => accountDocument(parts)
const marginOf = (parts: AccountParts) => Number(statementOf(parts).units.BTC?.maintenanceMargin)

const CALL = 'BTC-24APR26-20000-C-USDT'

describe('near expiry', () => {
  test('five minutes before it an option gets a sixth of the shock, and its hedge all of it', () => {
    const { symbol, share, seconds, isHedged } = one('nearExpiry', fiveMinutes)
    expect(symbol).toBe('GC-19NOV24-2620-P-USDT')
    expect(share).toBeCloseTo(1 / 6, 12)
    expect(seconds).toBe(300)
    expect(isHedged).toBe(true)
  })

  test('seconds before its leg expires what that leg hedged needs more than twice as much', () => {
    const near = one('nearExpiry', expiredLeg, { days: '1.9999' })
    expect(near).toMatchObject({ symbol: 'BTC-12JUN25-112000-C-USDT', seconds: 9, isHedged: true })
    expect(near.margin).toBeGreaterThan(2 * near.withWholeShock)
    expect(kinds(expiredLeg)).not.toContain('nearExpiry')
  })

  test('is nothing where what expires is worthless and hedges nothing', () => {
    const far = 'BTC-27MAR26-40000-C-USDT'
    const parts = { asOf: '2026-03-27T07:50:00Z', quotes: { [far]: { iv: '0.4' } } }
    expect(
      kinds(
        account({
          ...parts,
          positions: [
            { symbol: far, size: '1' },
            { symbol: 'BTCUSDT', size: '1' },
          ],
        }),
      ),
    ).not.toContain('nearExpiry')
  })
})

describe('the step of volatility shocks at 08:00 UTC', () => {
  const [SOON, ABOVE] = ['BTC-29MAR26-18500-P-USDT', 'BTC-29MAR26-21500-C-USDT'] as const
  const strangle = {
    asOf: '2026-03-27T10:00:00Z',
    rulebook: 'uta-observed',
    quotes: { [SOON]: { iv: '0.9' }, [ABOVE]: { iv: '0.9' } },
    positions: [
      { symbol: SOON, size: '-5' },
      { symbol: ABOVE, size: '-5' },
    ],
  }

  test('is told before it comes, with what the margin does there', () => {
    const { seconds, change } = one('volatilityStep', account(strangle))
    expect(seconds).toBe(22 * 3600)
    const at = (asOf: string) =>
      Number(statement(subjectOf(account({ ...strangle, asOf })).scenario).units.BTC?.maintenanceMargin)
    const jump = at('2026-03-28T08:00:00Z') - at('2026-03-28T07:59:59Z')
    expect(Math.abs(jump)).toBeGreaterThan(1)
    expect(change).toBeCloseTo(jump, 4)
  })

  test('is nothing where shocks are the same at every term, and where something expires then', () => {
    expect(kinds(account({ ...strangle, rulebook: 'uta-guide' }))).not.toContain('volatilityStep')
    expect(kinds(account({ ...strangle, asOf: '2026-03-28T10:00:00Z' }))).not.toContain('volatilityStep')
  })
})

describe('a long option', () => {
  test('alone needs more initial margin than was paid for it', () => {
    const { isAbovePaid, initialMargin, worth, paid, symbol } = one('longOption', longOnly)
    expect(symbol).toBe('NIFTY-13JAN26-26900-P-USDT')
    expect(isAbovePaid).toBe(true)
    expect(initialMargin).toBeCloseTo(1.2 * worth, 2)
    expect(paid).toBe(worth)
  })

  test('beside a sold one raises its margin by less than it is worth, where it loses what the other loses too', () => {
    const { isAbovePaid, maintenanceMargin, worth, loss } = one('longOption', longPut)
    expect(isAbovePaid).toBe(false)
    expect(maintenanceMargin).toBeCloseTo(3360 - 2239.14, 2)
    expect(worth).toBeCloseTo(2469.21, 2)
    expect(loss).toBeGreaterThan(0)
  })

  test('that protects is no surprise', () => {
    expect(kinds(protectivePut)).not.toContain('longOption')
    expect(kinds(calendar)).not.toContain('longOption')
  })
})

describe('a trade', () => {
  const far = 'BTCUSDT-26JUN26'
  const basis = {
    quotes: { [far]: { mark: '20000' } },
    positions: [{ symbol: 'BTCUSDT', size: '0.1' }],
  }

  test('that is meant to hedge, and raises the margin by what lies between expiries', () => {
    const overdone = { ...basis, hedges: [{ symbol: far, size: '-0.25' }] }
    const { by, component, componentBy, path } = one('hedgeRaises', account(overdone))
    expect(path).toBe('hedges[0]')
    expect(by).toBeCloseTo(marginOf(overdone) - marginOf(basis), 6)
    expect(componentBy).toBeGreaterThan(0)
    expect(component).toBe('maxLoss')
  })

  test('that raises the margin by a charge alone says which', () => {
    const dear = { ...basis, rulebookOverrides: { units: { BTC: { contingency: { deltaFactor: '5' } } } } }
    const hedged = { ...dear, hedges: [{ symbol: far, size: '-0.1' }] }
    const { component, by } = one('hedgeRaises', account(hedged))
    expect(by).toBeCloseTo(marginOf(hedged) - marginOf(dear), 6)
    const [before, after] = [statementOf(dear), statementOf(hedged)].map(({ units }) => units.BTC)
    const changes = Object.entries({ ...after?.contingency, maxLoss: after?.maxLoss }).map(([key, value]) => {
      const was =
        key === 'maxLoss'
          ? before?.maxLoss
          : Object.entries(before?.contingency ?? {}).find(([id]) => id === key)?.[1]
      return [key, Number(value) - Number(was)] as const
    })
    const most = changes.filter(([key]) => key !== 'total').toSorted((one, other) => other[1] - one[1])[0]
    expect(component).toBe(most?.[0])
  })

  test('that hedges is no surprise', () => {
    expect(kinds(account({ ...basis, hedges: [{ symbol: 'BTCUSDT', size: '-0.05' }] }))).not.toContain(
      'hedgeRaises',
    )
  })

  test('an order that lowers the margin, for the others of its group hedge it', () => {
    const low = 'BTC-24APR26-10000-P-USDT'
    const orders = [
      { symbol: low, side: 'Sell', size: '40' },
      { symbol: CALL, side: 'Buy', size: '2' },
    ]
    const parts = {
      quotes: { [low]: { iv: '0.5' }, [CALL]: { iv: '0.5' } },
      positions: [{ symbol: CALL, size: '-4' }],
      orders,
    }
    const lowering = orders.flatMap((_, place) => {
      const without = marginOf({ ...parts, orders: orders.filter((__, other) => other !== place) })
      const by = without - marginOf(parts)
      return by > 0.01 * marginOf(parts) ? [{ path: `orders[${place}]`, by }] : []
    })
    expect(lowering.length).toBeGreaterThan(0)
    const said = found(account(parts)).filter(({ kind }) => kind === 'orderLowers')
    expect(said).toHaveLength(lowering.length)
    for (const { path, by } of lowering) {
      const its = said.find((each) => each.kind === 'orderLowers' && each.path === path)
      expect(its?.atStake).toBeCloseTo(by, 6)
    }
  })
})

describe('a loss between the scenarios', () => {
  const [low, middle, high] = ['19900', '20200', '20500'].map((strike) => `BTC-27MAR26-${strike}-C`) as [
    string,
    string,
    string,
  ]
  const quotes = Object.fromEntries([low, middle, high].map((symbol) => [symbol, { iv: '0.4' }]))
  const butterfly = {
    asOf: '2026-03-27T07:00:00Z',
    quotes,
    positions: [
      { symbol: low, size: '-10' },
      { symbol: middle, size: '20' },
      { symbol: high, size: '-10' },
    ],
  }

  test('is told with its price', () => {
    const { move, loss, maxLoss } = one('lossBetween', account(butterfly))
    expect(move).toBeCloseTo(0.01, 9)
    expect(loss).toBeGreaterThan(1.2 * maxLoss)
    expect(maxLoss).toBeCloseTo(Number(statementOf(butterfly).units.BTC?.maxLoss), 6)
  })

  test('is nothing where the scenarios see it', () => {
    expect(kinds(account({ positions: [{ symbol: 'BTCUSDT', size: '2' }] }))).not.toContain('lossBetween')
  })
})

describe('spot', () => {
  const spot = (wallet: string) => ({
    spotHedging: true,
    balances: [
      { coin: 'BTC', wallet },
      { coin: 'USDT', wallet: '100000' },
    ],
    positions: [{ symbol: 'BTCUSDT', size: '-2' }],
  })

  test('beyond what there is to hedge is told with what it loses', () => {
    expect(one('spotBeyond', account(spot('5')))).toMatchObject({
      quantity: 5,
      hedges: 2,
      beyond: 3,
      loss: 6000,
    })
  })

  test('that hedges with all of it, or is switched off, is no surprise', () => {
    expect(kinds(account(spot('2')))).not.toContain('spotBeyond')
    expect(kinds(account({ ...spot('5'), spotHedging: false }))).not.toContain('spotBeyond')
  })
})

test('equity that is nearly all value of options', () => {
  const { equity, optionValue } = one('optionEquity', longOnly)
  expect(equity).toBeCloseTo(53_191.19, 2)
  expect(optionValue).toBeCloseTo(52_191.19, 2)
  expect(kinds(protectivePut)).not.toContain('optionEquity')
})

describe('orders', () => {
  test('that close at a loss and so liquidate are told with the rate without them', () => {
    const { loss, liquidates, mmRate, mmRateWithout, path } = one('closingLoss', closing)
    expect([path, loss, liquidates]).toEqual(['orders[0]', 1000, true])
    expect(mmRate).toBeCloseTo(7021 / 6500, 9)
    expect(mmRateWithout).toBeCloseTo(7021 / 7500, 9)
    // One is to blame, and said to be: it is not said of all of them again.
    expect(kinds(closing)).not.toContain('ordersLiquidate')
    expect(kinds({ ...closing, orders: [{ ...closing.orders[0], price: '70000' }] })).toEqual([])
  })

  test('that liquidate an account only together', () => {
    const buy = (price: string) => ({ symbol: 'BTCUSDT', side: 'Buy', size: '1', price })
    const parts = {
      balances: [{ coin: 'USDT', wallet: '4100' }],
      positions: [{ symbol: 'BTCUSDT', size: '1' }],
      orders: [buy('20000'), buy('20000')],
    }
    const { mmRateWithout, orders } = one('ordersLiquidate', account(parts))
    expect(orders).toBe(2)
    expect(mmRateWithout).toBeCloseTo(Number(statementOf({ ...parts, orders: [] }).account.mmRate), 7)
    expect(kinds(account({ ...parts, balances: [{ coin: 'USDT', wallet: '40000' }] }))).not.toContain(
      'ordersLiquidate',
    )
  })
})

test('the weightiest comes first', () => {
  const all = found(longOnly).map(({ atStake }) => atStake)
  expect(all.length).toBeGreaterThan(1)
  expect(all).toEqual(all.toSorted((one, other) => other - one))
})

test('on any book every number of them is one, and rows are rows of the book', () => {
  fc.assert(
    fc.property(scenarioDocuments, (document) => {
      const subject = subjectOf(document)
      const paths = new Set(
        [...subject.scenario.positions, ...subject.scenario.hedges, ...subject.scenario.orders].map(
          ({ path }) => path,
        ),
      )
      for (const part of partsOf(surprises(subject))) {
        for (const surprise of part) {
          expect(surprise.atStake).toBeGreaterThan(0)
          if ('path' in surprise) expect(paths).toContain(surprise.path)
          for (const value of Object.values(surprise)) {
            if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true)
          }
        }
      }
    }),
    { numRuns: 40 },
  )
})

describe('a perpetual or future without an entry price', () => {
  const quotes = { BTCUSDT: { mark: '20100' }, BTCUSDM26: { mark: '20200' }, [CALL]: { iv: '0.6' } }
  const held = (entries: boolean) => [
    { symbol: 'BTCUSDT', size: '2', ...(entries && { entry: '20100' }) },
    { symbol: 'BTCUSDM26', size: '-5000', ...(entries && { entry: '20200' }) },
  ]

  test('is told with what it would lose by the largest shock, which its equity leaves out', () => {
    const book = account({ quotes, positions: held(false) })
    const { shock, loss, positions } = one('noEntry', book)
    expect([shock, positions]).toEqual([-0.1, 2])
    const lost = (document: object) =>
      equityAfter(document, {}) - equityAfter(document, { price: { BTC: String(shock) } })
    expect(lost(book)).toBe(0)
    expect(lost(account({ quotes, positions: held(true) }))).toBeCloseTo(loss, 6)
  })

  test('is none with an entry, where it offsets another, and of options and hedges', () => {
    const offset = [
      { symbol: 'BTCUSDT', size: '1' },
      { symbol: 'BTCPERP', size: '-1' },
    ]
    const books: readonly AccountParts[] = [
      { quotes, positions: held(true) },
      { positions: offset },
      { quotes, positions: [{ symbol: CALL, size: '-1' }], hedges: [{ symbol: 'BTCUSDT', size: '1' }] },
    ]
    for (const parts of books) expect(kinds(account(parts))).not.toContain('noEntry')
  })
})
