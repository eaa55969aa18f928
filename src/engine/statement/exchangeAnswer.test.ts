import { expect, test } from 'vitest'
import { partsOf } from '@/engine/margin/portfolioMargin'
import { isOption } from '@/engine/market/quoted'
import scenario from '@/engine/models/uta/cases/published/exchange-answer.json' with { type: 'json' }
import published from '@/engine/models/uta/cases/published/exchange-answer.published.json' with {
  type: 'json',
}
import { Decimal } from '@/engine/numbers/decimal'
import { figures as a } from '@/engine/numbers/figures'
import { sound } from '@/engine/reading/testing/documents'
import { legPnl, shockAt, spotPnl } from '@/engine/stress/legPnl'
import { statement } from './statement'
import { statementFigures } from './statementFigures'

/*
 * The one complete portfolio-margin answer that the exchange's API documentation prints, of 24 March 2026: every
 * number of it, to its last printed digit.
 */
const { unit, legs, held } = btc()
const { hedgedSpot, stress, contingency } = held
const places = stress.pnls.map((_, place) => place)
const shocks = places.map((place) => {
  const { price, iv } = shockAt(unit, place)
  return { price: price.value.toString(), iv: iv.value.toString() }
})

function btc() {
  const [margin] = statementFigures(sound(scenario)).units
  if (margin === undefined) throw new Error('no unit')
  return margin
}

/** The P&L of the option, or of the perpetual, in every scenario, to 8 decimals. */
function pnlsOf(kind: 'option' | 'linear'): readonly string[] {
  const leg = legs.held.find(({ quoted }) => isOption(quoted) === (kind === 'option'))
  if (leg === undefined) throw new Error(`no ${kind}`)
  return places.map((place) => legPnl(a, unit, leg.quoted, leg.size, place, leg.symbol).value.toFixed(8))
}

const same = (text: string) => new Decimal(text).toFixed(8)

test('33 P&Ls of the option', () => {
  const expected = published.option.map(({ pnl }) => same(pnl))
  expect(pnlsOf('option')).toEqual(expected)
  expect(shocks).toEqual(published.option.map(({ price, iv }) => ({ price, iv })))
})

test('11 P&Ls of the perpetual, the same at every volatility', () => {
  const pnls = pnlsOf('linear')
  for (const { price, pnl } of published.perpetual) {
    expect(pnls.filter((_, place) => shocks[place]?.price === price)).toEqual([pnl, pnl, pnl].map(same))
  }
})

test('11 P&Ls of the borrowed coin: its gain offsets, its loss is not charged', () => {
  const pnls = places.map((place) =>
    spotPnl(a, unit, hedgedSpot, shockAt(unit, place).price).value.toFixed(8),
  )
  for (const { price, pnl } of published.spot) {
    expect(pnls.filter((_, place) => shocks[place]?.price === price)).toEqual([pnl, pnl, pnl].map(same))
  }
})

test('11 totals: the worst of the three volatilities, floored to 4 decimals', () => {
  for (const { price, pnl } of published.totalWorstFloored4) {
    const at = stress.pnls.filter((_, place) => shocks[place]?.price === price).map(({ value }) => value)
    expect(
      Decimal.min(...at)
        .toDecimalPlaces(4, Decimal.ROUND_FLOOR)
        .toNumber(),
    ).toBe(Number(pnl))
  }
})

test('all contingencies, among them the spot-derivative basis risk of 56.89174177', () => {
  const ours = Object.fromEntries(
    Object.entries(contingency).map(([name, { value }]) => [name, value.toFixed(8)]),
  )
  expect(ours).toEqual(
    Object.fromEntries(Object.entries(published.contingency).map(([name, value]) => [name, same(value)])),
  )
  expect(partsOf(held).deltaSpreadParts?.basisRisk?.value.toFixed(8)).toBe('56.89174177')
})

test('hedged spot, worst scenario; margins to 1e-4, for they are of another instant than their parts', () => {
  const { units } = statement(sound(scenario))
  expect(units.BTC?.hedgedSpot).toBe(published.hedgedSpotTruncated8)
  expect(units.BTC?.worstScenario).toEqual(published.worstScenario)
  for (const key of ['maintenanceMargin', 'initialMargin'] as const) {
    const apart = Number(units.BTC?.[key]) / Number(published[key]) - 1
    expect(Math.abs(apart)).toBeLessThan(1e-4)
  }
})
