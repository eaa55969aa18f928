import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import { formatDocument } from '@/engine/documents/formatDocument'
import { scenarioDocument } from '@/engine/documents/writeScenario'
import { isOption } from '@/engine/market/quoted'
import { INITIAL } from '@/engine/models/uta/parameters'
import { Decimal, ZERO } from '@/engine/numbers/decimal'
import { readScenario } from '@/engine/reading/checkScenario'
import { RULEBOOKS, sound } from '@/engine/reading/testing/documents'
import { type QuotedSymbol, quotedSymbol } from '@/engine/testing/contracts'
import { scenarioDocuments } from '@/engine/testing/documents'
import { isNear } from '@/engine/testing/near'
import { toleranceOf } from '@/engine/testing/tolerance'
import { type Statement, statement } from './statement'
import { statementFigures } from './statementFigures'

/** By which a printed amount may be off. */
const HALF_DIGIT = '0.5e-8'
const RUNS = 40

const statementOf = (document: unknown) => statement(sound(document))
const unitsOf = (document: unknown) => Object.values(statementOf(document).units)

/** Holds `claim` against random scenarios. */
function always(claim: (document: ScenarioDocument) => void, numRuns = RUNS) {
  fc.assert(fc.property(scenarioDocuments, claim), { numRuns })
}

test('put-call parity: calls less puts are worth forward less strike', () => {
  always((document) => {
    for (const { unit } of statementFigures(sound(withTwins(document))).units) {
      for (const call of [...unit.contracts.values()].filter(isOption)) {
        if (call.contract.type === 'put') continue
        const put = unit.contracts.get(call.contract.key.replace('-C', '-P'))
        if (put === undefined || !isOption(put)) throw new Error(`no put beside ${call.contract.key}`)
        const forward = call.forward.double
        const apart = call.modelValue.double - put.modelValue.double
        expect(Math.abs(apart - (forward - call.strike.double))).toBeLessThan(1e-12 * forward)
      }
    }
  })
})

test('margins are not negative, MM is at least that of the positions alone, IM is MM times its factor', () => {
  always((document) => {
    const scenario = sound(document)
    for (const [base, unit] of Object.entries(statement(scenario).units)) {
      const mm = new Decimal(unit.maintenanceMargin)
      expect(mm.gte(0)).toBe(true)
      for (const name of ['C', 'A+C', 'B+C'] as const)
        expect(mm.gte(unit.portfolios[name] ?? Number.NaN)).toBe(true)
      expect(unit.maintenanceMargin).toBe(unit.portfolios[unit.portfolios.decides])
      const imFactor = scenario.rulebook.unit(base).of(INITIAL).imFactor.value
      expect(isNear(unit.initialMargin, mm.times(imFactor), '2e-8')).toBe(true)
    }
  })
})

test('the legs add up to the P&L of the worst scenario', () => {
  always((document) => {
    const scenario = sound(document)
    const { figures, units } = statementFigures(scenario)
    for (const { unit, deciding } of units) {
      const { stress } = deciding
      const legs = figures.units[unit.base]?.legs ?? []
      const total = legs.reduce((sum, leg) => sum.plus(leg.worstPnl.value), ZERO)
      const { money } = toleranceOf(scenario, unit.base)
      expect(isNear(total.toString(), stress.pnls[stress.worst]?.value ?? ZERO, money)).toBe(true)
    }
  })
})

test('without spot hedging no spot hedges', () => {
  always((document) => {
    const off = { ...document, account: { ...document.account, spotHedging: false } }
    for (const unit of unitsOf(off)) {
      expect([unit.hedgedSpot, unit.lockedSpot, unit.deltaSpreadParts?.basisRisk]).toEqual(['0', '0', '0'])
    }
  })
})

test('a position and a hedge of the opposite size need no margin', () => {
  fc.assert(
    fc.property(scenarioDocuments, quotedSymbol, (document, added) => {
      fc.pre(
        ![document.positions, document.orders, document.hedges].some((rows) =>
          rows?.some((row) => row.symbol === added.symbol),
        ),
      )
      const before = statementOf(document).units
      const after = statementOf(withOpposites(document, added)).units
      for (const base of Object.keys(after)) {
        expect(after[base]?.maintenanceMargin).toBe(before[base]?.maintenanceMargin ?? '0')
      }
    }),
    { numRuns: RUNS },
  )
})

test('the order of positions, hedges, orders and balances changes nothing', () => {
  always((document) => {
    const orders = (document.orders ?? []).map(({ reduceOnly, ...order }) => order)
    const { account, positions = [], hedges = [] } = document
    const turned = {
      ...document,
      account: { ...account, balances: [...account.balances].reverse() },
      positions: [...positions].reverse(),
      hedges: [...hedges].reverse(),
      orders: [...orders].reverse(),
    }
    expect(withoutLegs(statementOf(turned))).toEqual(withoutLegs(statementOf({ ...document, orders })))
  })
})

test('all sizes times x: margins times x', () => {
  fc.assert(
    fc.property(scenarioDocuments, fc.constantFrom('0.5', '3', '10'), (document, x) => {
      const { account, positions = [], hedges = [], orders = [] } = document
      const scaled = <Row extends { size: string }>(rows: readonly Row[]) =>
        rows.map((row) => ({ ...row, size: new Decimal(row.size).times(x).toFixed() }))
      const one = { ...document, account: { ...account, spotHedging: false } }
      const many = sound({
        ...one,
        positions: scaled(positions),
        hedges: scaled(hedges),
        orders: scaled(orders),
      })
      const before = statementOf(one).units
      for (const [base, unit] of Object.entries(statement(many).units)) {
        // What is printed before is rounded, and that is multiplied, too.
        const within = toleranceOf(many, base).money.plus(new Decimal(HALF_DIGIT).times(x))
        for (const margin of ['maintenanceMargin', 'initialMargin'] as const) {
          expect(isNear(unit[margin], new Decimal(before[base]?.[margin] ?? 0).times(x), within)).toBe(true)
        }
      }
    }),
    { numRuns: RUNS },
  )
})

test('a scenario that is written and read again gives the same statement', () => {
  always((document) => {
    const scenario = sound(document)
    const again = readScenario(formatDocument(scenarioDocument(scenario)), RULEBOOKS)
    if (!again.ok) throw new Error(JSON.stringify(again.faults))
    expect(statement(again.value)).toEqual(statement(scenario))
  })
})

function withoutLegs({ units, ...rest }: Statement) {
  const bare = Object.entries(units).map(([base, { legs, ...unit }]) => [base, unit])
  return { ...rest, units: Object.fromEntries(bare) }
}

function withOpposites(document: ScenarioDocument, { symbol, quote }: QuotedSymbol): ScenarioDocument {
  const { market, positions = [], hedges = [] } = document
  return {
    ...document,
    market: { ...market, quotes: { ...(quote === null ? {} : { [symbol]: quote }), ...market.quotes } },
    positions: [...positions, { symbol, size: '3' }],
    hedges: [...hedges, { symbol, size: '-3' }],
  }
}

/** Beside every option that is quoted by volatility the call and the put of its strike, both quoted as it is. */
function withTwins({ market, hedges, orders, ...document }: ScenarioDocument): ScenarioDocument {
  const twins = Object.entries(market.quotes ?? {}).flatMap(([symbol, { iv, forward }]) => {
    if (iv === undefined || !/-[CP](-USDT)?$/.test(symbol)) return []
    const quote = forward === undefined ? { iv } : { iv, forward }
    const as = (letter: string) => symbol.replace(/-[CP](-USDT)?$/, `-${letter}$1`)
    return [[as('C'), quote] as const, [as('P'), quote] as const]
  })
  const quotes = Object.fromEntries(twins)
  const positions = Object.keys(quotes).map((symbol) => ({ symbol, size: '1' }))
  return { ...document, market: { ...market, quotes }, positions }
}
