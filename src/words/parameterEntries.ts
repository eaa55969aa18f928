import {
  type ParameterRow,
  patternOf,
  type ParameterGroup as TableGroup,
} from '@/engine/models/parameterTable'
import { PARAMETER_TABLES } from '@/engine/models/parameterTables'
import { memoize } from '@/engine/util/memoize'

/** One parameter of a group. */
export interface ParameterEntry {
  /** Its path in the rulebook; `*` stands for a coin or `default`. */
  readonly pattern: string
  /** As the explanations of figures call it. */
  readonly name: string
  /** Tiers are a list, a flag is a switch; everything else is a number in its unit. */
  readonly kind: ParameterRow['shown']
  /** One plain sentence. */
  readonly meaning: string
  /** What it may be; null of what is no number. */
  readonly bound: ParameterRow['bound']
  /** What a list holds. */
  readonly list: ParameterRow['list'] | null
}

/** Parameters that people think of together. */
export interface ParameterGroup {
  readonly key: string
  readonly title: string
  readonly parameters: readonly ParameterEntry[]
}

/** Every parameter of a model's table, in the order in which people think of them. */
export const groupsOf = memoize((table: readonly TableGroup[]): readonly ParameterGroup[] =>
  [...new Set(table.map(({ key }) => key))].map((key) => {
    const parts = table.filter((part) => part.key === key)
    return {
      key,
      title: parts[0]?.title ?? '',
      parameters: parts.flatMap((part) =>
        Object.entries(part.rows).map(([row, { name, shown, meaning, bound, list = null }]) => ({
          pattern: patternOf(part, row),
          name,
          kind: shown,
          meaning,
          bound,
          list,
        })),
      ),
    }
  }),
)

/** The parameters of the models that margin the account itself. */
export const EVERY_GROUP: readonly ParameterGroup[] = Object.values(PARAMETER_TABLES).flatMap(groupsOf)

/** Whether a parameter differs by coin. */
export function isByCoin({ pattern }: ParameterEntry): boolean {
  return pattern.includes('*')
}

/** A parameter's path for one coin, or for `default`. */
export function pathFor({ pattern }: ParameterEntry, coin: string): string {
  return pattern.replace('*', coin)
}

/** What a path is: its group, its parameter, and the coin where it differs by coin. */
export interface NamedParameter {
  readonly group: ParameterGroup
  readonly entry: ParameterEntry
  readonly coin: string | null
}

/**
 * The parameter at a path such as `units.BTC.stress.ivUp`; null where there is none.
 *
 * @param groups those of the rulebook's model: two venues may mean different things by one path
 */
export function parameterAt(
  path: string,
  groups: readonly ParameterGroup[] = EVERY_GROUP,
): NamedParameter | null {
  for (const each of groups) {
    for (const entry of each.parameters) {
      const [before = '', after] = entry.pattern.split('*')
      if (after === undefined && path === before) return { group: each, entry, coin: null }
      if (after === undefined || !path.startsWith(before) || !path.endsWith(after)) continue
      const coin = path.slice(before.length, path.length - after.length)
      if (/^(default|[A-Z0-9]+)$/.test(coin)) return { group: each, entry, coin }
    }
  }
  return null
}
