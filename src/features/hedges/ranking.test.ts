import { describe, expect, it } from 'vitest'
import type { HedgeFinderPart, HedgePairPart } from '@/engine/analysis/hedges/questions/hedgeRequest'
import type { HedgedAccount, HedgeLeg, InstrumentKind } from '@/engine/analysis/hedges/valuation/hedgeResult'
import { newLegs } from '@/state/workbook/newLegs'
import { instrumentName, sizeUnit, tradeWords } from '@/words/instrumentName'
import { bestPairOf } from './bestPairOf'
import { emptyWords } from './emptyWords'
import { type FinderRow, filtered, finderRow, KINDS, type Lasting, savesLittle } from './finderRow'
import { isOfNow } from './isOfNow'
import { BY_SAVING, ranking, sortedBy } from './ranking'

const BEFORE: HedgedAccount = {
  maintenanceMargin: 1000,
  initialMargin: 1200,
  decides: 'C',
  components: {
    maxLoss: 1000,
    shortOptions: 0,
    vegaSpread: 0,
    stablecoinSpread: 0,
    deltaSpread: 0,
    perpFutures: 0,
    borrowing: 0,
  },
  worst: null,
  mmRate: 0.5,
  imRate: 0.6,
}

function leg(symbol: string, size: number, kind: InstrumentKind = 'usdtPerpetual'): HedgeLeg {
  const cost = { fee: 1, spread: 1, total: 2, premium: 0 }
  const known = { mark: 1, delta: size, days: null, cost, balances: [] }
  return { symbol, kind, size, sizeText: String(size), lot: 0.001, ...known }
}

function part(place: number, saved: number, cost: number, legs = [leg(`BTC${place}`, 1)]) {
  const maintenanceMargin = 1000 - saved
  const after = {
    ...BEFORE,
    maintenanceMargin,
    initialMargin: 1.2 * maintenanceMargin,
    mmRate: 0.5 - saved / 1e4,
  }
  return {
    legs,
    exact: { sizes: [1], maintenanceMargin },
    before: BEFORE,
    after,
    changes: [],
    saving: { maintenanceMargin: saved, initialMargin: 1.2 * saved },
    cost,
    savingPerCost: cost > 0 ? saved / cost : null,
    instruments: 4,
    place,
  } satisfies HedgeFinderPart
}

const PRICES = { index: 100, stablecoins: { USDT: '1' } }
const row = (...of: Parameters<typeof part>) => finderRow(part(...of), PRICES, new Map([[10, 750]]))

const FOUND = [row(3, 500, 50), row(0, 300, 2), row(1, 0, 0), row(2, 300, 10)]
const places = (parts: readonly HedgeFinderPart[]) => parts.map(({ place }) => place)

describe('what the finder found', () => {
  it('is ranked by what it saves; what saves nothing stands apart', () => {
    const { ranked, idle } = ranking(FOUND, BY_SAVING)
    expect(places(ranked)).toEqual([3, 0, 2])
    expect(places(idle)).toEqual([1])
  })

  it('is sorted by any of its columns, first the better way round', () => {
    const byCost = sortedBy('cost', BY_SAVING)
    expect(byCost).toEqual({ key: 'cost', direction: 'ascending' })
    expect(places(ranking(FOUND, byCost).ranked)).toEqual([0, 2, 3])
    expect(places(ranking(FOUND, sortedBy('cost', byCost)).ranked)).toEqual([3, 2, 0])
    expect(places(ranking(FOUND, sortedBy('perDollar', byCost)).ranked)).toEqual([0, 2, 3])
    expect(places(ranking(FOUND, sortedBy('after', byCost)).ranked)).toEqual([3, 0, 2])
    expect(sortedBy('nothing', byCost)).toBe(byCost)
  })

  it('is looked at by kind and by how long it lasts', () => {
    const option = { ...leg('BTC-24APR26-80000-C-USDT', 1, 'option'), days: 10 }
    const all: readonly FinderRow[] = [...FOUND, row(4, 900, 1, [option])]
    const looked = (kinds: readonly (typeof KINDS)[number][], lasting: Lasting = 'any time') =>
      places(filtered(all, { kinds: new Set(kinds), lasting }))
    expect(looked(KINDS)).toHaveLength(5)
    expect(looked(['Options'])).toEqual([4])
    expect(looked(['Perpetuals', 'Spot'])).toEqual([3, 0, 1, 2])
    expect(looked(['Options'], '7 days')).toEqual([4])
    expect(looked(KINDS, '30 days')).toEqual([3, 0, 1, 2])
  })

  it('says what the margin is when it has expired, and what it saves for each dollar that goes', () => {
    const option = { ...leg('BTC-24APR26-80000-C-USDT', 1, 'option'), days: 10 }
    const bought = { ...option, cost: { ...option.cost, premium: 98 } }
    expect(row(0, 300, 2, [bought])).toMatchObject({ days: 10, afterExpiry: 750, perDollar: 3 })
    const sold = { ...option, cost: { ...option.cost, premium: -98 } }
    expect(row(0, 300, 2, [sold])).toMatchObject({ perDollar: 150 })
    // Two coins bought 4 USD above the index lose 8 USD until the future expires.
    const future = { ...leg('BTCUSDT-26JUN26', 2, 'future'), mark: 104, days: 94 }
    expect(row(0, 300, 2, [future])).toMatchObject({ perDollar: 30, afterExpiry: null })
    expect(row(0, 300, 2, [{ ...future, mark: 96 }])).toMatchObject({ perDollar: 150 })
    // With USDT at 0.96 USD a mark of 104 USDT is 99.84 USD: nothing is lost until then.
    const cheaper = { ...PRICES, stablecoins: { USDT: '0.96' } }
    expect(finderRow(part(0, 300, 2, [future]), cheaper, new Map())).toMatchObject({ perDollar: 150 })
    expect(row(0, 300, 0)).toMatchObject({ days: null, afterExpiry: null, perDollar: null })
  })

  it('is hardly worth a look below a hundredth of the margin', () => {
    expect([9, 10].map((saved) => savesLittle(part(0, saved, 1)))).toEqual([true, false])
  })

  it('says why nothing of it is offered', () => {
    const [none, little] = [row(1, 0, 0), row(2, 9, 1)]
    const nothing = { ...none, before: { ...BEFORE, maintenanceMargin: 0 } }
    expect(emptyWords([none], [none], [])).toBe('No size of any of these instruments lowers the margin')
    expect(emptyWords([none, little], [none, little], [little])).toBe(
      'Nothing saves 1 % of the margin or more',
    )
    expect(emptyWords([none], [], [])).toBe(
      'No instrument is of the kinds and lasts as long as is chosen above',
    )
    expect(emptyWords([nothing], [nothing], [])).toBe('There is no margin to lower')
  })

  it('belongs to the margin as it is, or to an older one', () => {
    expect(isOfNow(BEFORE, { maintenanceMargin: '1000.00000001' })).toBe(true)
    expect(isOfNow(BEFORE, { maintenanceMargin: '1000.01' })).toBe(false)
    expect(isOfNow(undefined, { maintenanceMargin: '0' })).toBe(false)
  })
})

describe('the best pair', () => {
  const pair = (saved: number, sizes: readonly [number, number] = [1, -1]): HedgePairPart => ({
    ...part(0, saved, 5, [leg('BTCUSDT', sizes[0]), leg('BTCPERP', sizes[1])]),
    pairs: 3,
  })

  it('is the lowest of all shares, where it beats the best of its kind alone', () => {
    expect(bestPairOf([pair(510), pair(600), pair(550)], FOUND)?.saving.maintenanceMargin).toBe(600)
    expect(bestPairOf([pair(500)], FOUND)).toBeNull()
    expect(bestPairOf([pair(600, [1, 0])], FOUND)).toBeNull()
    expect(bestPairOf([], FOUND)).toBeNull()
  })

  it('is not measured against options', () => {
    const option = part(5, 900, 1, [leg('BTC-24APR26-80000-C-USDT', 1, 'option')])
    expect(bestPairOf([pair(600)], [...FOUND, option])).not.toBeNull()
  })
})

describe('adopting', () => {
  it('writes a what-if hedge, or for spot the balances', () => {
    expect(newLegs(leg('BTCUSDT', -0.5))).toEqual([{ table: 'hedges', symbol: 'BTCUSDT', size: '-0.5' }])
    const balances = [
      { coin: 'BTC', wallet: '0.1', borrowed: '0' },
      { coin: 'USDT', wallet: '-1000', borrowed: '1000' },
    ]
    expect(newLegs({ ...leg('BTC', 0.1, 'spot'), balances })).toEqual([
      { table: 'balances', coin: 'BTC', wallet: '0.1', borrowed: '' },
      { table: 'balances', coin: 'USDT', wallet: '-1000', borrowed: '1000' },
    ])
  })

  it('names what is traded and what it is counted in', () => {
    const asOf = '2026-03-24T02:28:10Z'
    expect(instrumentName({ kind: 'spot', symbol: 'BTC' }, asOf)).toBe('BTC spot')
    expect(tradeWords(leg('BTCUSD', -14231, 'inversePerpetual'), '-14231', asOf)).toBe(
      'selling 14,231 BTCUSD inverse perpetual',
    )
    expect(sizeUnit({ kind: 'future', symbol: 'BTCUSDM26' }, 'BTC')).toBe('USD contracts')
    expect(sizeUnit({ kind: 'usdtPerpetual', symbol: 'BTCUSDT' }, 'BTC')).toBe('BTC')
    expect(sizeUnit({ kind: 'spot', symbol: 'BTC' }, 'BTC')).toBe('BTC')
  })
})
