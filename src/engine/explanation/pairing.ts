import type { Figure } from '@/engine/numbers/figure'

/** A figure before and now; null on the side where there is none. */
export interface Pair {
  readonly before: Figure | null
  readonly now: Figure | null
}

/** Figures of both sides that belong together: by their names and what they are of, or by what they are of alone. */
export function together(before: readonly Figure[], now: readonly Figure[]): readonly Pair[] {
  const was = new Map(keyed(before, keyOf))
  const is = new Map(keyed(now, keyOf))
  const pairs = [...is].map(([key, figure]) => ({ before: was.get(key) ?? null, now: figure }))
  // What goes by another name now, as a mark after moves does, is of the same as before.
  const left = new Map(
    keyed(
      [...was].flatMap(([key, figure]) => (is.has(key) ? [] : figure)),
      ofWhat,
    ),
  )
  const named = new Map(
    keyed(
      pairs.flatMap((pair) => (pair.before === null ? pair.now : [])),
      ofWhat,
    ),
  )
  const renamed = new Map([...named].map(([key, figure]) => [figure, left.get(key) ?? null]))
  const taken = new Set(renamed.values())
  return [
    ...pairs.map((pair) => ({ ...pair, before: pair.before ?? renamed.get(pair.now) ?? null })),
    ...[...left.values()].flatMap((figure) => (taken.has(figure) ? [] : { before: figure, now: null })),
  ]
}

/** Of several with one key the second is another. */
function keyed(
  figures: readonly Figure[],
  keyOf: (figure: Figure) => string,
): readonly (readonly [string, Figure])[] {
  const seen = new Map<string, number>()
  return figures.map((figure) => {
    const key = keyOf(figure)
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return [`${key} ${count}`, figure]
  })
}

const SCENARIO = /^(up|down|price unchanged)/

/** What a figure is, whatever the scenario that it is of. */
function keyOf(figure: Figure): string {
  return [figure.term.id, ofWhat(figure)].join(', ')
}

/** Of what a figure is, and what it counts, whatever the scenario. */
function ofWhat({ of, unit, term }: Figure): string {
  const parts = of.split(', ').filter((part) => !SCENARIO.test(part) && !part.startsWith('volatility '))
  return [...parts, unit, term.per ?? ''].join(', ')
}

/** What a figure is, and of which scenario. */
export function exactKey({ term, of }: Figure): string {
  return [term.id, of].join(', ')
}
