import type { Bound } from '@/engine/numbers/bounds'
import type { Decimal } from '@/engine/numbers/decimal'
import { PLACES, type Term } from '@/engine/numbers/term'

/** How a number is shown and edited: shares in per cent, the rest as they are. */
export type Shown = 'share' | 'points' | 'power' | 'days' | 'seconds' | 'pointsPerDay' | 'times' | 'dollars'

/** A parameter of a margin model: all that is said of it, once. */
export interface ParameterRow {
  readonly name: string
  /** One plain sentence. */
  readonly meaning: string
  /** What its value counts, as of every figure. */
  readonly unit: string
  /** A switch, a list of tiers or of rows, and a text are no numbers. */
  readonly shown: Shown | 'flag' | 'tiers' | 'list' | 'text'
  /** What a number may be; of tiers their ratios. */
  readonly bound: Bound | null
  /** What a list holds. */
  readonly list?: ListShape
}

/** A list of rows that is one parameter: it is set and explained as a whole. */
export interface ListShape {
  /** How many rows it has. */
  readonly least: number
  readonly most: number
  /** What every row has, by key: a number with its term, or one of these words. */
  readonly fields: Readonly<Record<string, ListField>>
  /** The key of the only field, where rows are bare decimals. */
  readonly bare: string | null
  /** Null, or where a row breaks a rule that ties its fields, and what was expected there. */
  readonly broken?: (
    row: Readonly<Record<string, Decimal | string>>,
  ) => readonly [key: string, expected: string] | null
}

export type ListField = { readonly term: Term; readonly bound: Bound } | { readonly words: readonly string[] }

/** Parameters that people think of together. */
export interface ParameterGroup<Key extends string = string> {
  readonly key: string
  readonly title: string
  /** Where they stand in a rulebook: `units.*.stress`; `*` stands for a coin or `default`. */
  readonly place: string
  /** Title of the margin model's section that they belong to. */
  readonly section: string
  readonly rows: Readonly<Record<Key, ParameterRow>>
  /** True where a coin may be without all of it. */
  readonly isOptional?: boolean
}

/** A group of numbers, with the terms by which figures name them. */
export interface NumberGroup<Key extends string = string> extends ParameterGroup<Key> {
  readonly terms: Readonly<Record<Key, Term>>
}

/** Whether all that a group holds are numbers. */
export function isNumbers(group: ParameterGroup): group is NumberGroup {
  return 'terms' in group
}

type Numbers = readonly [name: string, unit: string, shown: Shown, bound: Bound, meaning: string]

/** A group of numbers: each entry is `key: [name, unit, how it is shown, bound, meaning]`. */
export function numbersOf<Key extends string>(
  key: string,
  title: string,
  place: string,
  section: string,
  entries: Readonly<Record<Key, Numbers>>,
): NumberGroup<Key> {
  const all = Object.entries<Numbers>(entries)
  const rows = all.map(([id, [name, unit, shown, bound, meaning]]) => [
    id,
    { name, meaning, unit, shown, bound },
  ])
  const terms = all.map(([id, [name, unit, , , meaning]]) => [
    id,
    { id, name, meaning, unit, per: null, section, places: PLACES },
  ])
  return { key, title, place, section, rows: Object.fromEntries(rows), terms: Object.fromEntries(terms) }
}

/** A parameter that is a list, as a group of its own. */
export function listOf(
  key: string,
  title: string,
  place: string,
  section: string,
  meaning: string,
  list: ListShape,
): ParameterGroup {
  const row: ParameterRow = { name: title, meaning, unit: '', shown: 'list', bound: null, list }
  return { key, title, place, section, rows: { [key]: row } }
}

/** The place of a parameter in a rulebook: `units.*.stress.priceRange`, `crossMargin.tierStep.*`. */
export function patternOf({ place }: Pick<ParameterGroup, 'place'>, key: string): string {
  return place === '' ? key : `${place}.${key}`
}

/** The places of a rulebook that hold coins: `units`, `crossMargin.tierStep`. */
export function coinPlaces(groups: readonly ParameterGroup[]): readonly string[] {
  const patterns = groups.flatMap((group) => Object.keys(group.rows).map((key) => patternOf(group, key)))
  return [...new Set(patterns.flatMap((pattern) => pattern.split('.*').slice(0, -1)))]
}
