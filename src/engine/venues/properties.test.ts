import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import { VENUE_MODELS } from '@/engine/models/venueRegistry'
import { Decimal } from '@/engine/numbers/decimal'
import { numbers } from '@/engine/numbers/numbers'
import { scenarioDocuments } from '@/engine/testing/documents'
import { walkFigures } from '@/engine/testing/figureFaults'
import { forVenue } from './testing/forVenue'
import { shownFigures } from './testing/shownFigures'
import { type VenueEvaluation, venueEvaluation, venueFigures } from './venueFigures'

/** What of a venue's rules does not grow with the book, switched off; at other venues all does. */
const SCALING: Readonly<Record<string, object>> = {
  deribit: {
    units: {
      BTC: { extended: [], deltaShock: { maximum: '0' } },
      ETH: { extended: [], deltaShock: { maximum: '0' } },
    },
  },
}

/** A book under the built-in rulebook of a venue. */
const bookOf = (document: ScenarioDocument, model: string, overrides?: object) => {
  const { rulebookOverrides: _, ...rest } = document
  const rules = overrides === undefined ? {} : { rulebookOverrides: overrides }
  return forVenue({ ...rest, rulebook: model, ...rules }, model)
}

function inDoubles(document: ScenarioDocument, model: string, overrides?: object): VenueEvaluation<number> {
  const { scenario, venue } = bookOf(document, model, overrides)
  return venueEvaluation(numbers, scenario, venue, null, null)
}

/** The margins of all units, and how far doubles may be off. */
function marginsOf({ margins }: VenueEvaluation<number>) {
  return Object.fromEntries(
    margins.map(({ unit, initialMargin, maintenanceMargin }) => [
      unit.key,
      [initialMargin, maintenanceMargin],
    ]),
  )
}

type Margins = ReturnType<typeof marginsOf>

/** The same units with the same margins, `times` over; the sizes that go in are in the thousands. */
function expectSame(actual: Margins, expected: Margins, times = 1) {
  expect(Object.keys(actual)).toEqual(Object.keys(expected))
  for (const [key, both] of Object.entries(expected)) {
    for (const [i, margin] of both.entries()) {
      const off = Math.abs((actual[key]?.[i] ?? Number.NaN) - times * margin)
      expect(off).toBeLessThanOrEqual(1e-6 + 1e-9 * times * margin)
    }
  }
}

const enlarged = (size: string, times: number) => new Decimal(size).times(times).toFixed()

describe.each(Object.keys(VENUE_MODELS))('%s', (model) => {
  const check = (law: (document: ScenarioDocument) => void, numRuns = 25) =>
    fc.assert(fc.property(scenarioDocuments, law), { numRuns })

  test('needs nothing negative', () => {
    check((document) => {
      const { margins } = inDoubles(document, model)
      for (const { portfolios, initialMargin, maintenanceMargin } of margins) {
        expect(Math.min(initialMargin, maintenanceMargin)).toBeGreaterThanOrEqual(0)
        for (const { amount } of portfolios)
          for (const { id } of VENUE_MODELS[model]?.components ?? [])
            expect(Math.min(amount('initial', id), amount('maintenance', id))).toBeGreaterThanOrEqual(0)
      }
    })
  })

  test('needs as much of initial margin as of any of its order portfolios', () => {
    check((document) => {
      for (const { portfolios, initialMargin } of inDoubles(document, model).margins) {
        const needed = portfolios.map(({ margin }) => margin('initial'))
        expect(initialMargin).toBeGreaterThanOrEqual(Math.max(...needed) * (1 - 1e-11))
      }
    })
  })

  test('the order of rows does not matter', () => {
    check(({ orders = [], positions = [], hedges = [], ...rest }) => {
      // Of reduce-only orders the first that is listed closes first.
      const plain = orders.filter(({ reduceOnly }) => reduceOnly !== true)
      const book = { ...rest, positions, hedges, orders: plain }
      const turned = {
        ...rest,
        positions: [...positions].reverse(),
        hedges: [...hedges].reverse(),
        orders: [...plain].reverse(),
      }
      expectSame(marginsOf(inDoubles(turned, model)), marginsOf(inDoubles(book, model)))
    })
  })

  test('what is bought and sold again changes nothing', () => {
    check((document) => {
      const [first] = document.positions ?? []
      fc.pre(first !== undefined)
      const size = enlarged(first?.size ?? '0', 3)
      const pair = [size, enlarged(size, -1)].map((one) => ({ symbol: first?.symbol ?? '', size: one }))
      const more = { ...document, hedges: [...(document.hedges ?? []), ...pair] }
      expectSame(marginsOf(inDoubles(more, model)), marginsOf(inDoubles(document, model)))
    })
  })

  test('a book twice as large needs twice as much, where the rules grow with it', () => {
    const twice = <Row extends { readonly size: string }>(rows: readonly Row[] = []) =>
      rows.map((row) => ({ ...row, size: enlarged(row.size, 2) }))
    check((document) => {
      const { account, positions, hedges, orders } = document
      const balances = account.balances.map(({ wallet, borrowed = '0', ...balance }) => {
        return { ...balance, wallet: enlarged(wallet, 2), borrowed: enlarged(borrowed, 2) }
      })
      const doubled = {
        ...document,
        account: { ...account, balances },
        positions: twice(positions),
        hedges: twice(hedges),
        orders: twice(orders),
      }
      const [large, small] = [doubled, document].map((one) =>
        marginsOf(inDoubles(one, model, SCALING[model])),
      )
      if (large === undefined || small === undefined) throw new Error('two books')
      expectSame(large, small, 2)
    })
  })

  test('exact figures and doubles agree, and every figure follows from its inputs', () => {
    check((document) => {
      const { scenario, venue } = bookOf(document, model)
      const exact = venueFigures(scenario, venue)
      const doubles = Object.fromEntries(
        exact.margins.map(({ unit, initialMargin, maintenanceMargin }) => [
          unit.key,
          [initialMargin.double, maintenanceMargin.double],
        ]),
      )
      expectSame(doubles, marginsOf(inDoubles(document, model)))
      expect(walkFigures(shownFigures(venue.model, exact)).faults).toEqual([])
    }, 6)
  })
})
