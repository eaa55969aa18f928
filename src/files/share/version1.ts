import * as v from 'valibot'
import { packedScenario, packScenario, unpackScenario } from './packedScenario'
import type { Shared } from './shared'

const decimal = v.pipe(v.string(), v.regex(/^-?\d{1,20}(\.\d{1,20})?$/))
/** Of moves the page writes so many places: less is nothing. */
const PLACES = 10
const above = (least: number) =>
  v.pipe(
    decimal,
    v.check((text) => Number(Number(text).toFixed(PLACES)) > least),
  )
/** Years have four digits. */
const MOST_DAYS = 2_900_000
const byCoin = (least: number) => v.exactOptional(v.record(v.string(), above(least)))

const packed = v.object({
  scenario: packedScenario,
  baseline: v.optional(packedScenario),
  /** Nothing can lose more than all of it. */
  moves: v.optional(
    v.object({
      price: byCoin(-1),
      volatility: byCoin(-1),
      rate: byCoin(0),
      days: v.exactOptional(
        v.pipe(
          above(0),
          v.check((text) => Number(text) < MOST_DAYS),
        ),
      ),
    }),
  ),
  tab: v.optional(v.string()),
  unit: v.optional(v.string()),
  address: v.optional(v.string()),
  path: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(0)))),
})

/**
 * What a link of version 1 holds, as text. Links of every version are opened for ever: only what is new may be added.
 */
export function packVersion1({ document, off, baseline, moves, view }: Shared): string {
  const { tab, unit, explained } = view
  // What is undefined is left out.
  return JSON.stringify({
    scenario: packScenario(document, off),
    baseline: baseline === null ? undefined : packScenario(baseline),
    moves: moves ?? undefined,
    tab: tab ?? undefined,
    unit: unit ?? undefined,
    address: explained?.address,
    path: explained === null || explained.path.length === 0 ? undefined : explained.path,
  } satisfies Loose<v.InferInput<typeof packed>>)
}

/** What the text of a link of version 1 holds; throws where it is none. */
export function unpackVersion1(text: string): Shared {
  const { scenario, baseline, moves, tab, unit, address, path } = v.parse(packed, JSON.parse(text))
  return {
    ...unpackScenario(scenario),
    baseline: baseline === undefined ? null : unpackScenario(baseline).document,
    moves: moves ?? null,
    view: {
      tab: tab ?? null,
      unit: unit ?? null,
      explained: address === undefined ? null : { address, path: path ?? [] },
    },
  }
}

type Loose<Fields> = { readonly [Key in keyof Fields]: unknown }
