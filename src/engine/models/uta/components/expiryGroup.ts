import type { Contract } from '@/engine/instruments/contract'
import type { Group } from '@/engine/models/model'

/** The group of today, which hedged spot is in as well. */
export const TODAY: Group = { key: 0, name: 'perpetuals and spot' }

/** Writing dates is slow, and a portfolio has many contracts of few expiries. */
const groups = new Map<number, Group>()

/** Everything of one expiry, named by its sortable day, `2026-04-24`; perpetuals are the group of today. */
export function expiryGroup({ expiry }: Contract): Group {
  if (expiry === null) return TODAY
  const known = groups.get(expiry)
  if (known) return known
  const group = { key: expiry, name: new Date(expiry).toISOString().slice(0, 10) }
  groups.set(expiry, group)
  return group
}
