import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Engine } from '@/engine/engine'
import { Decimal } from '@/engine/numbers/decimal'
import { RULEBOOKS } from '@/engine/reading/testing/documents'
import { type AccountParts, accountDocument } from '@/engine/testing/account'
import { scenarioDocuments } from '@/engine/testing/documents'
import { legendOf } from '@/ui/chart/barOfParts'
import { type ComparedEvaluation, isCompared } from './comparedEvaluation'
import { compareWithCross } from './compareWithCross'
import type { ComparisonRow } from './comparisonRow'
import { baseReason, unitReasons } from './crossSentences'
import { barSentence, sideBars, sideBarTable } from './sideBars'

const engine = new Engine(RULEBOOKS)

function evaluated(document: unknown): ComparedEvaluation {
  const result = engine.evaluate(document)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  if (!isCompared(result.value)) throw new Error('no cross margin')
  return result.value
}

const comparisonOf = (parts: AccountParts) => compareWithCross(evaluated(accountDocument(parts)))

const sum = (values: readonly (string | undefined)[]) =>
  values.reduce((so, value) => so.plus(value ?? 0), new Decimal(0))

/** Every printed number is within half of the eighth decimal place. */
function expectNear(actual: Decimal, expected: string | undefined, count: number): void {
  const off = actual.minus(expected ?? Number.NaN).abs()
  expect(off.lte(new Decimal('5e-9').times(2 * (count + 1))), `${actual} is not ${expected}`).toBe(true)
}

test('what stands above a margin adds up to it, on both sides and in the difference', () => {
  fc.assert(
    fc.property(scenarioDocuments, (document) => {
      const evaluation = evaluated(document)
      for (const { base, rows, contracts } of compareWithCross(evaluation).units) {
        let parts: ComparisonRow[] = []
        for (const row of rows) {
          if (row.rank === 'total') {
            const count = parts.length + contracts.length
            expectNear(sum(parts.map(({ left }) => left?.value)), row.left?.value, count)
            expectNear(sum(parts.map(({ right }) => right?.value)), row.right?.value, count)
            expectNear(sum(parts.map(({ difference }) => difference)), row.difference, 2 * count)
            // The initial margin is the maintenance margin and what stands between.
            parts = [row]
          } else parts.push(row)
        }
        const unit = evaluation.statement.units[base]
        const worst = sum(contracts.map((contract) => contract.worst?.value))
        // Where nothing is lost, the first minimum may still gain.
        if (unit?.worstScenario) expectNear(worst.negated(), unit.maxLoss, contracts.length)
      }
    }),
    { numRuns: 40 },
  )
})

test('every figure that says where it is explained is that figure', () => {
  fc.assert(
    fc.property(scenarioDocuments, (document) => {
      const { account, units } = compareWithCross(evaluated(document))
      const rows = [...account, ...units.flatMap((unit) => unit.rows)].flatMap(({ left, right }) => [
        left,
        right,
      ])
      const contracts = units.flatMap((unit) =>
        unit.contracts.flatMap(({ size, maintenanceMargin, initialMargin, worst }) => [
          size,
          maintenanceMargin,
          initialMargin,
          worst,
        ]),
      )
      const session = engine.open(document)
      for (const located of [...rows, ...contracts]) {
        if (located === null || located.address === null) continue
        const explained = session.explain(located.address, [])
        const value = explained.ok ? explained.value?.trail[0]?.step.figure.value : undefined
        if (located.value === 'Infinity') expect(value).toBe('Infinity')
        // Explained with twelve decimal places, shown with eight.
        else expectNear(new Decimal(located.value), value, 1)
      }
    }),
    { numRuns: 10 },
  )
})

const call = 'BTC-26JUN26-22000-C'
const put = 'BTC-26JUN26-18000-P'
const quotes = { [call]: { iv: '0.5', mark: '1000' }, [put]: { iv: '0.5', mark: '800' } }

describe('the reasons', () => {
  const reasons = (parts: AccountParts) => comparisonOf(parts).units.flatMap(unitReasons)

  test('of contracts that hedge each other', () => {
    const positions = [
      { symbol: 'BTCUSDT', size: '2' },
      { symbol: 'BTCPERP', size: '-2' },
    ]
    expect(reasons({ positions })).toEqual([
      'Cross margin asks 444.00 USD for the 2 contracts in BTC, each on its own: none offsets another.',
      'Portfolio margin finds no scenario in which it all together loses; contingency adds 424.00 USD.',
    ])
  })

  test('of one contract, and of what gains beside what loses', () => {
    expect(reasons({ positions: [{ symbol: 'BTCUSDT', size: '2' }] })).toEqual([
      'Cross margin asks 222.00 USD for the only contract in BTC.',
      'Portfolio margin asks for what is lost in the worst scenario, 4,000.00 USD; contingency adds 12.00 USD.',
    ])
    const positions = [
      { symbol: 'BTCUSDT', size: '2' },
      { symbol: 'BTCPERP', size: '-1' },
    ]
    expect(reasons({ positions })[1]).toBe(
      'Portfolio margin looks at them together: in the worst scenario some lose 4,000.00 USD and others gain 2,000.00 USD, so that 2,000.00 USD is lost; contingency adds 218.00 USD.',
    )
  })

  test('of bought options, which cost nothing and offset nothing under cross margin', () => {
    const positions = [
      { symbol: 'BTCUSDT', size: '2' },
      { symbol: put, size: '2' },
    ]
    expect(reasons({ quotes, positions })[2]).toMatch(
      /^Bought options need nothing .* under portfolio margin they gain [\d,.]+ USD in the worst scenario\.$/,
    )
  })

  test('of orders that count as filled, or that do not decide', () => {
    const orders = [{ symbol: 'BTCUSDT', side: 'Buy', size: '1', price: '20000' }]
    const positions = [{ symbol: 'BTCUSDT', size: '2' }]
    expect(reasons({ positions, orders }).at(-1)).toBe(
      'Orders need no maintenance margin under cross margin, only 2,011.00 USD initial margin; under portfolio margin they count as filled and add 2,006.00 USD to it.',
    )
    const closing = orders.map((order) => ({ ...order, side: 'Sell' }))
    expect(reasons({ positions, orders: closing }).at(-1)).toMatch(/add nothing to it either/)
  })

  test('of spot that hedges', () => {
    const balances = [
      { coin: 'BTC', wallet: '1' },
      { coin: 'USDT', wallet: '1000' },
    ]
    const positions = [{ symbol: 'BTCUSDT', size: '-1' }]
    const told = reasons({ balances, positions, spotHedging: true })
    expect(told.at(-1)).toMatch(/^Portfolio margin counts 1 BTC of spot as a hedge; cross margin does not\.$/)
  })

  test('of another base: option values', () => {
    const sold = {
      quotes,
      balances: [{ coin: 'USDC', wallet: '10000' }],
      positions: [{ symbol: call, size: '-2' }],
    }
    expect(baseReason(comparisonOf(sold))).toEqual([
      'The margin balance is 2,000.00 USD smaller under portfolio margin, because only there the value of the options counts in it.',
    ])
    expect(baseReason(comparisonOf({ positions: [{ symbol: 'BTCUSDT', size: '2' }] }))).toEqual([])
  })
})

describe('the bars', () => {
  const positions = [
    { symbol: call, size: '-2' },
    { symbol: put, size: '1' },
    { symbol: 'BTCUSDT', size: '1' },
  ]
  const bars = sideBars(comparisonOf({ quotes, positions }).units)

  test('hold the components of portfolio margin and the contracts of cross margin, without what is nothing', () => {
    expect(bars.map(({ key }) => key)).toEqual(['BTC Portfolio', 'BTC Cross'])
    expect(bars[1]?.segments.map(({ name, value }) => [name, value])).toEqual([
      ['BTC 26 Jun 22,000 call USDC', '3280'],
      ['BTCUSDT perpetual', '111'],
    ])
    expect(legendOf(bars).map(({ text }) => text)).toEqual([
      'Maximum loss',
      'Short options',
      'Stablecoin spread',
      'Delta spread',
      'Futures contingency',
    ])
    expect(sideBarTable(bars).rows).toContainEqual(['Maintenance margin', 'BTC', 'Cross', '3391'])
    expect(bars[1] && barSentence(bars[1])).toBe(
      'Cross margin of BTC: 3,391.00 USD, of which BTC 26 Jun 22,000 call USDC 3,280.00, BTCUSDT perpetual 111.00.',
    )
  })

  test('hold many contracts as the largest ones and the others', () => {
    const strikes = [21000, 21500, 22000, 22500, 23000, 23500, 24000, 24500]
    const many = strikes.map((strike) => `BTC-26JUN26-${strike}-C`)
    const [, cross] = sideBars(
      comparisonOf({
        quotes: Object.fromEntries(many.map((symbol) => [symbol, { iv: '0.5', mark: '1000' }])),
        positions: many.map((symbol) => ({ symbol, size: '-1' })),
      }).units,
    )
    expect(cross?.segments.at(-1)).toMatchObject({ name: '3 other contracts', value: '4920' })
    expect(sum(cross?.segments.map(({ value }) => value) ?? []).toFixed()).toBe(cross?.value)
  })
})
