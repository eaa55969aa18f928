import { describe, expect, test } from 'vitest'
import { NO_MOVES } from '@/engine/market/shift/moves'
import { VENUE_MODELS } from '@/engine/models/venueRegistry'
import type { Sweep } from '@/engine/sweep/sweep'
import { forVenue } from '@/engine/venues/testing/forVenue'
import { VENUE_CASES } from '@/engine/venues/testing/venueCases'
import { venueDetail } from '@/engine/venues/venueDetail'
import { venueLegs } from '@/engine/venues/venueLegs'
import { venueWithoutEach } from '@/engine/venues/venueWithoutEach'
import { effectRows } from './effectRows'
import { marginBars } from './marginBars'
import { venueContingencyFinding } from './venueContingencyFinding'
import { toldOf, venueScenarios } from './venueScenarios'
import { venueStressFinding } from './venueStressFinding'
import { type ChosenVenueUnit, unitIn } from './venueView'

function partsOf<Part>(sweep: Sweep<Part>): readonly Part[] {
  return [...sweep].flatMap(({ part }) => (part === undefined ? [] : [part]))
}

function subjectOf(document: unknown, model: string) {
  const { scenario, venue } = forVenue(document, model)
  return { scenario, unmoved: scenario, moves: NO_MOVES, venues: () => [venue] }
}

function chosenOf(document: unknown, model: string, unit: string): ChosenVenueUnit {
  const [answer] = partsOf(venueDetail(subjectOf(document, model), { model }))
  const chosen = answer && unitIn({ ...answer, model, stale: false, late: false }, unit)
  if (!chosen) throw new Error('nothing is margined')
  return chosen
}

const BOOK = {
  format: 'margin-scenario@1',
  name: 'A strangle and a perpetual',
  asOf: '2026-03-24T02:28:10Z',
  account: { balances: [{ coin: 'USDC', wallet: '50000' }] },
  market: {
    stablecoins: { USDT: '1', USDC: '1' },
    underlyings: { BTC: { index: '70000' } },
    quotes: {
      BTCUSDT: { mark: '70100' },
      'BTC-24APR26-75000-C-USDT': { iv: '0.5' },
      'BTC-24APR26-65000-P-USDT': { iv: '0.55' },
    },
  },
  positions: [
    { symbol: 'BTC-24APR26-75000-C-USDT', size: '-3' },
    { symbol: 'BTC-24APR26-65000-P-USDT', size: '-2' },
    { symbol: 'BTCUSDT', size: '0.5' },
  ],
}

describe.each(Object.keys(VENUE_MODELS))('at %s', (model) => {
  const chosen = chosenOf(BOOK, model, 'BTC')

  test('the worst scenario stands first, is the only one marked, and is told', () => {
    const rows = venueScenarios(chosen)
    expect(rows.map(({ isWorst }) => isWorst)).toEqual(rows.map((_, i) => i === 0))
    expect(rows[0]?.pnl).toBe(
      String(rows.map(({ pnl }) => pnl).toSorted((one, other) => Number(one) - Number(other))[0]),
    )
    expect(rows.map(({ place }) => place).toSorted((one, other) => one - other)).toEqual(
      chosen.unit.scenarios.map((_, place) => place),
    )
    expect(venueStressFinding(chosen, rows)).toContain(
      `The worst of ${rows.length} scenarios is ${rows[0]?.words}: a loss of `,
    )
    expect(toldOf(rows)).toMatchObject({ orders: false })
  })

  test('the bars are as long as the margins, and all their parts together as well', () => {
    for (const { kind, length, segments } of marginBars(chosen)) {
      expect(length).toBeCloseTo(Number(chosen.unit.usd[`${kind}Margin`]), 6)
      expect(segments.reduce((sum, { value }) => sum + Number(value), 0)).toBeCloseTo(length, 5)
    }
  })

  test('the row that costs most comes first; what a row saves is below zero', () => {
    const subject = subjectOf(BOOK, model)
    const without = partsOf(venueWithoutEach(subject, { model }))
    const rows = effectRows(
      chosen,
      partsOf(venueLegs(subject, { model, unit: chosen.name })),
      without,
      venueScenarios(chosen)[0]?.place ?? 0,
    )
    expect(rows.map(({ path }) => path).toSorted()).toEqual(['positions[0]', 'positions[1]', 'positions[2]'])
    const effects = rows.map(({ maintenance }) => maintenance ?? Number.NaN)
    expect(effects).toEqual(effects.toSorted((one, other) => other - one))
    for (const { path, maintenance } of rows) {
      const left = without.find((part) => part.path === path)?.maintenanceMargin ?? 0
      expect(left + (maintenance ?? 0)).toBeCloseTo(Number(chosen.unit.usd.maintenanceMargin), 5)
    }
    const hedge = rows.find(({ path }) => path === 'positions[2]')
    expect(hedge?.maintenance).toBeLessThan(0)
  })
})

test('a unit of the coin that is looked at is found where each settlement has one of its own', () => {
  expect(chosenOf(BOOK, 'deribit', 'BTC')).toMatchObject({
    name: 'BTC_USDC',
    called: 'BTC USDC',
    coin: 'BTC',
  })
})

test('what makes most of the margin is said with its share', () => {
  expect(venueContingencyFinding({ called: 'BTC' }, marginBars(chosenOf(BOOK, 'derive', 'BTC')))).toMatch(
    /^Stress loss makes \d+\s%? ?of what BTC needs: [\d,.]+ of [\d,.]+ USD of initial margin$/,
  )
  expect(venueContingencyFinding({ called: 'BTC' }, [])).toBe('BTC needs no margin')
})

test('a book that gains everywhere loses in no scenario', () => {
  const { document } = VENUE_CASES[0] ?? {}
  const chosen = chosenOf(document, VENUE_CASES[0]?.model ?? '', '')
  const rows = venueScenarios({ ...chosen, unit: { ...chosen.unit, worst: null } })
  expect(venueStressFinding(chosen, rows)).toBe(
    `${chosen.called} loses in none of the ${rows.length} scenarios`,
  )
})
