import type { ImportChange } from './importChanges'
import type { Imported } from './importTexts'
import type { Recognised } from './readTexts'

/** The changes of one table. */
export interface ChangeGroup {
  readonly table: ImportChange['table']
  readonly rows: readonly ImportChange[]
}

const TABLES: readonly ImportChange['table'][] = ['positions', 'orders', 'balances', 'rules', 'prices']

/** The changes by table, those of the book first; of each table what changes before what is new. */
export function changeGroups({ added, changed }: Imported): readonly ChangeGroup[] {
  return TABLES.flatMap((table) => {
    const rows = [...changed, ...added].filter((change) => change.table === table)
    return rows.length === 0 ? [] : [{ table, rows }]
  })
}

const NAMES: Readonly<Record<ImportChange['table'], readonly [one: string, several: string]>> = {
  positions: ['position', 'positions'],
  orders: ['order', 'orders'],
  balances: ['balance', 'balances'],
  rules: ['rule', 'rules'],
  prices: ['price', 'prices'],
}

/** `10 positions, 3 balances and 31 prices`; empty where there are none. */
export function countWords(changes: readonly ImportChange[]): string {
  const parts = TABLES.flatMap((table) => {
    const rows = changes.filter((change) => change.table === table)
    const count = table === 'orders' ? rows.reduce((sum, row) => sum + ordersIn(row), 0) : rows.length
    const [one, several] = NAMES[table]
    return count === 0 ? [] : [`${count.toLocaleString('en-US')} ${count === 1 ? one : several}`]
  })
  const last = parts.pop()
  if (last === undefined) return ''
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`
}

/** The orders of a contract change together. */
function ordersIn({ before, after }: ImportChange): number {
  return (after ?? before ?? '').split('; ').length
}

/** What an import changes in a scenario: `Adds 2 positions; changes 1 balance and 8 prices`; empty where nothing. */
export function changeWords({ added, changed }: Imported): string {
  const parts = [
    ['adds', added],
    ['changes', changed.filter(({ after }) => after !== null)],
    ['takes away', changed.filter(({ after }) => after === null)],
  ] as const
  const words = parts.flatMap(([verb, some]) => (some.length === 0 ? [] : [`${verb} ${countWords(some)}`]))
  const all = words.join('; ')
  return `${all.charAt(0).toUpperCase()}${all.slice(1)}`
}

/** What is worth knowing beside what was netted and what is warned of. */
export function otherNotes({ notes, netted, warnings }: Imported): readonly string[] {
  const said = new Set([...netted, ...warnings])
  return notes.filter((note) => !said.has(note))
}

/** What a text was recognised as; nothing where it was not. */
export function recognisedAs(name: string, recognised: readonly Recognised[]): readonly string[] {
  return recognised.flatMap(({ where, what }) => (where === name ? [what] : []))
}
