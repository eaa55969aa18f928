import type { Bound } from '@/engine/models/bounds'
import { type ParameterGroup, type ParameterRow, patternOf } from '@/engine/models/parameterTable'
import { memoize } from '@/engine/util/memoize'
import { isCoin } from './schemas'

/** What may stand at a place of a rulebook. */
export type SchemaEntry =
  | { readonly kind: 'parameter'; readonly bound: Bound }
  | { readonly kind: 'flag' }
  | { readonly kind: 'tiers'; readonly bound: Bound }
  /** An object of exactly these keys. */
  | { readonly kind: 'group'; readonly entries: ReadonlyMap<string, SchemaEntry> }
  /** An object of coins and `default`, which is complete; a coin's entry holds only what differs. */
  | { readonly kind: 'coins'; readonly entry: SchemaEntry }

/** A row with what is left of its place. */
interface Placed {
  readonly steps: readonly string[]
  readonly row: ParameterRow
}

/** Every parameter of a rulebook with its bounds, by its place in the file. */
export type RulebookSchema = ReadonlyMap<string, SchemaEntry>

/** The outline of the rulebooks that a model's table describes. Follows files, section "Rulebook". */
export const rulebookSchemaOf = memoize((groups: readonly ParameterGroup[]): RulebookSchema => {
  const placed = groups.flatMap((group) =>
    Object.entries(group.rows).map(([key, row]) => ({ steps: patternOf(group, key).split('.'), row })),
  )
  return byFirstStep(placed)
})

function byFirstStep(placed: readonly Placed[]): RulebookSchema {
  const below = new Map<string, Placed[]>()
  for (const { steps, row } of placed) {
    const [first = '', ...rest] = steps
    const same = below.get(first)
    if (same) same.push({ steps: rest, row })
    else below.set(first, [{ steps: rest, row }])
  }
  return new Map([...below].map(([step, under]) => [step, outline(under)]))
}

function outline(placed: readonly Placed[]): SchemaEntry {
  const [only] = placed
  if (only?.steps.length === 0) return leaf(only.row)
  const entries = byFirstStep(placed)
  const ofCoins = entries.get('*')
  return ofCoins ? { kind: 'coins', entry: ofCoins } : { kind: 'group', entries }
}

function leaf({ shown, bound, name }: ParameterRow): SchemaEntry {
  if (shown === 'flag') return { kind: 'flag' }
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
    else return false
  }
  return place !== undefined && place.kind !== 'group' && place.kind !== 'coins'
}
