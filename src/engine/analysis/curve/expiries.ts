import { type Rows, rowsInUse } from '@/engine/portfolio/scenario'

/** The expiries of the rows of a unit (`*`: of every unit), the nearest first; milliseconds since 1970 UTC. */
export function expiriesOf(scenario: Rows, base: string): readonly number[] {
  const expiries = rowsInUse(scenario).flatMap(({ contract }) =>
    contract.expiry !== null && (base === '*' || contract.base === base) ? [contract.expiry] : [],
  )
  return [...new Set(expiries)].sort((one, other) => one - other)
}
