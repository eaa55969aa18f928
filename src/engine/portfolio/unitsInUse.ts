import { type Rows, rowsInUse } from './scenario'

/** Base coins with a position, an enabled hedge or an enabled order, in alphabetical order. */
export function unitsInUse(scenario: Rows): readonly string[] {
  return [...new Set(rowsInUse(scenario).map((row) => row.contract.base))].sort()
}
