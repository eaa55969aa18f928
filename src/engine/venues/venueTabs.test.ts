import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NO_MOVES } from '@/engine/market/shift/moves'
import { VENUE_MODELS } from '@/engine/models/venueRegistry'
import { rowsInUse } from '@/engine/portfolio/scenario'
import { withoutRow } from '@/engine/portfolio/withoutRow'
import { WHOLE } from '@/engine/sweep/sweep'
import { scenarioDocuments } from '@/engine/testing/documents'
import { forVenue } from './testing/forVenue'
import { VENUE_CASES } from './testing/venueCases'
import { venueCurve } from './venueCurve'
import { venueDetail } from './venueDetail'
import { venueFigures } from './venueFigures'
import { venueLegs } from './venueLegs'
import { venueStatement } from './venueStatement'
import { venueSurface } from './venueSurface'
import { venueWithoutEach } from './venueWithoutEach'

type Document = typeof scenarioDocuments extends fc.Arbitrary<infer Value> ? Value : never

function partsOf<Part>(sweep: Iterable<{ readonly part?: Part }>): readonly Part[] {
  return [...sweep].flatMap(({ part }) => (part === undefined ? [] : [part]))
}

/** Margins of statements are exact, those of sweeps doubles. */
const near = (actual: number, expected: number, about: string) =>
  expect(Math.abs(actual - expected), about).toBeLessThanOrEqual(1e-9 * Math.abs(expected) + 2e-6)

describe.each(Object.keys(VENUE_MODELS))('at %s', (model) => {
  const bookOf = ({ rulebookOverrides: _, ...document }: Document) => {
    const { scenario, venue } = forVenue({ ...document, rulebook: model }, model)
    return {
      venue,
      scenario,
      subject: { scenario, unmoved: scenario, moves: NO_MOVES, venues: () => [venue] },
    }
  }
  const check = (law: (document: Document) => void, numRuns: number) =>
    fc.assert(fc.property(scenarioDocuments, law), { numRuns })

  test('curve and surface at the market as it stands are the statement', () => {
    check((document) => {
      const { scenario, venue, subject } = bookOf(document)
      const { account } = venueFigures(scenario, venue)
      const curve = partsOf(venueCurve(subject, { model, axis: 'price', base: '*', points: 3 }))
      const surface = partsOf(venueSurface(subject, { model, base: '*', prices: 3, volatilities: 3 }, WHOLE))
      const cells = surface.find(({ price }) => price === 0)?.cells
      const here = [
        curve.find(({ x }) => x === 0)?.standing,
        cells?.find(({ volatility }) => volatility === 0)?.standing,
      ]
      for (const standing of here) {
        near(standing?.equity ?? Number.NaN, account.equity.double, 'equity')
        near(standing?.initialMargin ?? Number.NaN, account.initialMargin.double, 'IM')
        near(standing?.maintenanceMargin ?? Number.NaN, account.maintenanceMargin.double, 'MM')
      }
      for (const { cells: column } of surface) expect(column).toHaveLength(cells?.length ?? 0)
    }, 12)
  })

  test('margins without a row are those of the book that never had it', () => {
    check((document) => {
      const { scenario, venue, subject } = bookOf(document)
      const rows = rowsInUse(scenario)
      const parts = partsOf(venueWithoutEach(subject, { model }))
      for (const { path, unit, initialMargin, maintenanceMargin } of parts) {
        const row = rows.find((one) => one.path === path)
        if (row === undefined) throw new Error(`no row ${path}`)
        const without = venueStatement(withoutRow(scenario, row), venue).units[unit]?.usd
        near(initialMargin, Number(without?.initialMargin ?? 0), `${path} IM`)
        near(maintenanceMargin, Number(without?.maintenanceMargin ?? 0), `${path} MM`)
      }
      const { leftOut } = venueStatement(scenario, venue)
      const left = leftOut.filter(({ from }) => from !== 'balance').length
      const counted = rows.length - left
      expect(parts.length).toBeLessThanOrEqual(counted)
      if ((document.orders ?? []).every(({ reduceOnly }) => reduceOnly !== true))
        expect(parts).toHaveLength(counted)
    }, 12)
  })

  test('legs are those of the statement and add up to every scenario', () => {
    check((document) => {
      const { subject, scenario, venue } = bookOf(document)
      for (const [key, unit] of Object.entries(venueStatement(scenario, venue).units)) {
        const legs = partsOf(venueLegs(subject, { model, unit: key }))
        expect(legs.map(({ symbol, from }) => `${from} ${symbol}`)).toEqual(
          unit.legs.map(({ symbol, from }) => `${from} ${symbol}`),
        )
        for (const [place, { pnl, beforeOffset = pnl }] of unit.scenarios.entries()) {
          near(
            legs.reduce((sum, { pnls }) => sum + (pnls[place] ?? Number.NaN), 0),
            Number(beforeOffset),
            `${key} ${place}`,
          )
        }
      }
    }, 8)
  })

  test('what the components add is the margin', () => {
    check((document) => {
      const { subject } = bookOf(document)
      const [answer] = partsOf(venueDetail(subject, { model }))
      for (const [key, unit] of Object.entries(answer?.statement.units ?? {})) {
        const added = Object.values(answer?.added[key] ?? {})
        const sumOf = (kind: 'initial' | 'maintenance') => added.reduce((sum, each) => sum + each[kind], 0)
        near(sumOf('initial'), Number(unit.initialMargin), `${key} IM`)
        near(sumOf('maintenance'), Number(unit.maintenanceMargin), `${key} MM`)
        for (const each of added)
          expect(Math.min(each.initial, each.maintenance)).toBeGreaterThanOrEqual(-1e-8)
      }
    }, 8)
  })
})

test('a venue whose rules are not known has no parts', () => {
  const { scenario } = forVenue(VENUE_CASES[0]?.document, 'derive')
  const subject = { scenario, unmoved: scenario, moves: NO_MOVES }
  const model = 'derive'
  expect([
    ...venueDetail(subject, { model }),
    ...venueLegs(subject, { model, unit: 'BTC' }),
    ...venueWithoutEach(subject, { model }),
    ...venueSurface(subject, { model, base: '*', prices: 3, volatilities: 3 }, WHOLE),
  ]).toEqual([])
})
