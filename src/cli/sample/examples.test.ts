import { describe, expect, it, test } from 'vitest'
import type { Scenario } from '@/engine/portfolio/scenario'
import { readScenario } from '@/engine/reading/checkScenario'
import { lines, RULEBOOKS } from '@/engine/reading/testing/documents'
import { statement } from '@/engine/statement/statement'
import { EXAMPLES } from './examples/examples'
import { committed } from './testing/committed'

function scenarioOf(id: string): Scenario {
  const checked = readScenario(committed(`public/examples/${id}.json`), RULEBOOKS)
  if (!checked.ok) throw new Error(lines(checked).join('\n'))
  return checked.value
}

function unit(id: string, base: string) {
  const margin = statement(scenarioOf(id)).units[base]
  if (!margin) throw new Error(`${id} has no ${base}.`)
  return margin
}

test.each(EXAMPLES)(
  '$id is a sound scenario of a believable account',
  ({ id, title, teaches, units, scenario }) => {
    const { account, units: margins, name } = statement(scenarioOf(id))
    expect(name).toBe(title)
    expect(Object.keys(margins)).toEqual(units)
    expect(Number(account.mmRate)).toBeGreaterThan(0.05)
    expect(Number(account.mmRate)).toBeLessThan(0.95)
    expect(teaches).toMatch(/^[A-Z].*[^.]\.$/)
    const options = Object.keys(scenario.market.quotes ?? {}).filter((symbol) => symbol.includes('-'))
    const trades = [scenario.positions, scenario.orders, scenario.hedges].flatMap((rows) => rows ?? [])
    const traded = trades.map(({ symbol }) => symbol)
    expect(traded).toEqual(expect.arrayContaining(options))
  },
)

describe('the examples show what they say', () => {
  it("the guide's short calls lose 4,500 alone", () => {
    const { maxLoss, worstScenario } = unit('guide-short-calls', 'BTC')
    expect(Math.abs(Number(maxLoss) - 4500)).toBeLessThan(1)
    expect(worstScenario).toEqual({ price: '0.1', iv: '0.2' })
  })

  it('and 1,500 with the perpetual, which gains 3,000 in the same scenario', () => {
    const { maxLoss, worstScenario, legs } = unit('guide-short-calls-hedged', 'BTC')
    expect(Math.abs(Number(maxLoss) - 1500)).toBeLessThan(1)
    expect(worstScenario).toEqual({ price: '0.1', iv: '0.2' })
    expect(legs.find(({ from }) => from === 'hedge')?.worstPnl).toBe('3000')
  })

  it('the perpetual takes a part of the strangle, and more of it would take more', () => {
    const scenario = scenarioOf('half-hedged-strangle')
    const alone = statement({ ...scenario, hedges: [], orders: [] }).units.BTC
    const hedged = statement({ ...scenario, orders: [] }).units.BTC
    expect(Number(alone?.maintenanceMargin)).toBeGreaterThan(1.2 * Number(hedged?.maintenanceMargin))
    expect(hedged?.worstScenario?.price).toBe('0.1')
  })

  it('the iron condor has no short option to charge', () => {
    expect(unit('iron-condor', 'ETH').contingency.shortOptions).toBe('0')
  })

  it('the covered call locks spot', () => {
    expect(Number(unit('covered-call', 'SOL').lockedSpot)).toBeGreaterThan(50)
  })

  it('the calendar spread pays for the vega between its expiries', () => {
    expect(Number(unit('calendar-spread', 'BTC').contingency.vegaSpread)).toBeGreaterThan(1000)
  })

  it('cash and carry pays for the days, not for the price', () => {
    const { maxLoss, deltaSpreadParts } = unit('cash-and-carry', 'BTC')
    expect(Number(deltaSpreadParts?.calendar)).toBeGreaterThan(5 * Number(maxLoss))
  })

  it('three dollars pay for the spread between them', () => {
    const { maxLoss, contingency } = unit('three-dollars', 'BTC')
    expect(Number(contingency.stablecoinSpread)).toBeGreaterThan(20 * Number(maxLoss))
  })

  it('two units have opposite worst scenarios', () => {
    expect(unit('two-units', 'BTC').worstScenario?.price).toBe('-0.1')
    expect(unit('two-units', 'ETH').worstScenario?.price).toBe('0.1')
  })

  it('orders on both sides: the buys decide', () => {
    const { portfolios } = unit('orders-on-both-sides', 'ETH')
    expect(portfolios.decides).toBe('A+C')
    expect(Number(portfolios['B+C'])).toBeGreaterThan(Number(portfolios.C))
  })

  it('near expiry the option makes up for half of what its hedge loses', () => {
    const [option, hedge] = unit('near-expiry', 'BTC').legs
    expect(Number(option?.worstPnl) / -Number(hedge?.worstPnl)).toBeCloseTo(0.5, 3)
  })

  it('borrowed dollars are close to auto-repayment, the last example to liquidation', () => {
    expect(Number(statement(scenarioOf('borrowed-dollars')).account.mmRate)).toBeGreaterThan(0.75)
    expect(Number(statement(scenarioOf('borrowed-dollars')).account.mmRate)).toBeLessThan(0.85)
    expect(Number(statement(scenarioOf('close-to-liquidation')).account.mmRate)).toBeGreaterThan(0.9)
  })
})
