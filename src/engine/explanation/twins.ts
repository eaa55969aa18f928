import type { Figure } from '@/engine/numbers/figure'
import { rowAddress } from '@/engine/numbers/rowAddress'
import type { Step } from './explanationStep'

/** The inputs of a step that are called the same: legs of two rows in one contract. */
export function twinsAmong({ inputs }: Step): readonly Figure[] {
  const groups = new Map<string, Figure[]>()
  for (const { figure } of inputs) {
    const called = `${figure.term.name}, ${figure.of}`
    const group = groups.get(called)
    if (group === undefined) groups.set(called, [figure])
    else group.push(figure)
  }
  return [...groups.values()].filter(({ length }) => length > 1).flat()
}

/** The row of the scenario that a figure was entered in: `orders[0]`; empty where it was not. */
export function rowOf({ source }: Figure): string {
  const address = source?.kind === 'input' ? rowAddress(source.path) : null
  return address === null || address.list === 'balances' ? '' : address.row
}

/** The only row that goes into a figure; empty where there are several. */
export function rowBehind(figure: Figure): string {
  const [row = '', ...others] = rowsIn(figure, NEAR)
  return others.length === 0 ? row : ''
}

/** Rows are looked for so many inputs below. */
const NEAR = 4

function rowsIn(figure: Figure, depth: number): ReadonlySet<string> {
  const own = rowOf(figure)
  const rows = new Set(own === '' ? [] : [own])
  for (const input of depth > 0 ? figure.inputs : []) {
    for (const row of rowsIn(input, depth - 1)) rows.add(row)
    if (rows.size > 1) break
  }
  return rows
}
