import { isCoin } from '@/engine/documents/schemas'
import {
  type ListShape,
  type ParameterGroup,
  type ParameterRow,
  patternOf,
} from '@/engine/models/parameterTable'
import type { Bound } from '@/engine/numbers/bounds'
import { memoize } from '@/engine/util/memoize'

/** What may stand at a place of a rulebook. */
export type SchemaEntry =
  | { readonly kind: 'parameter'; readonly bound: Bound }
  | { readonly kind: 'flag' }
  | { readonly kind: 'tiers'; readonly bound: Bound }
  | { readonly kind: 'list'; readonly list: ListShape }
  | { readonly kind: 'text' }
  /** An object of exactly these keys. */
  | {
      readonly kind: 'group'
      readonly entries: ReadonlyMap<string, SchemaEntry>
      readonly isOptional: boolean
    }
  /** An object of coins and `default`, which is complete; a coin's entry holds only what differs. */
  | { readonly kind: 'coins'; readonly entry: SchemaEntry }
  /** An object of coins, each of them complete. */
  | { readonly kind: 'wholeCoins'; readonly entry: SchemaEntry }

/** A row with what is left of its place. */
interface Placed {
  readonly steps: readonly string[]
  readonly row: ParameterRow
  readonly isOptional: boolean
}

/** Every parameter of a rulebook with its bounds, by its place in the file. */
export type RulebookSchema = ReadonlyMap<string, SchemaEntry>

/** The outline of the rulebooks that a model's table describes. Follows files, section "Rulebook". */
export const rulebookSchemaOf = memoize(
  (groups: readonly ParameterGroup[]): RulebookSchema => byFirstStep(placedOf(groups), 'coins'),
)

/** The same of a venue's, which know no `default`. Follows venues, section "Rulebooks". */
export const venueSchemaOf = memoize(
  (groups: readonly ParameterGroup[]): RulebookSchema => byFirstStep(placedOf(groups), 'wholeCoins'),
)

function placedOf(groups: readonly ParameterGroup[]): readonly Placed[] {
  return groups.flatMap((group) =>
    Object.entries<ParameterRow>(group.rows).map(([key, row]) => ({
      steps: patternOf(group, key).split('.'),
      row,
      isOptional: group.isOptional === true,
    })),
  )
}

type Coins = 'coins' | 'wholeCoins'

function byFirstStep(placed: readonly Placed[], coins: Coins): RulebookSchema {
  const below = new Map<string, Placed[]>()
  for (const { steps, ...rest } of placed) {
    const [first = '', ...further] = steps
    const next = { ...rest, steps: further }
    const same = below.get(first)
    if (same) same.push(next)
    else below.set(first, [next])
  }
  return new Map([...below].map(([step, under]) => [step, outline(under, coins)]))
}

function outline(placed: readonly Placed[], coins: Coins): SchemaEntry {
  const [only] = placed
  if (only?.steps.length === 0) return leaf(only.row)
  const entries = byFirstStep(placed, coins)
  const ofCoins = entries.get('*')
  if (ofCoins) return { kind: coins, entry: ofCoins }
  return { kind: 'group', entries, isOptional: placed.every((one) => one.isOptional) }
}

function leaf({ shown, bound, name, list }: ParameterRow): SchemaEntry {
  if (shown === 'flag' || shown === 'text') return { kind: shown }
  if (list !== undefined) return { kind: 'list', list }
  if (bound === null) throw new Error(`no bound of ${name}`)
  return { kind: shown === 'tiers' ? 'tiers' : 'parameter', bound }
}

/** Whether a path can be one of a parameter, whatever the coin: `units.BTC.stress.ivUp`. */
export function isParameter(rulebook: RulebookSchema, path: string): boolean {
  const [first = '', ...steps] = path.split('.')
  let place = rulebook.get(first)
  for (const step of steps) {
    if (place?.kind === 'group') place = place.entries.get(step)
    else if (place?.kind === 'coins') place = isCoin(step) || step === 'default' ? place.entry : undefined
    else if (place?.kind === 'wholeCoins') place = isCoin(step) ? place.entry : undefined
    else return false
  }
  return (
    place !== undefined && place.kind !== 'group' && place.kind !== 'coins' && place.kind !== 'wholeCoins'
  )
}
