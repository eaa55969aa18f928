import type { Contract } from '@/engine/model/contract'

const PERPETUAL = 'Perpetual'

/** Writing dates is slow, and a portfolio has many contracts of few expiries. */
const labels = new Map<number, string>()

/** The expiry of a contract as a sortable day, `2026-04-24`; perpetuals are a group of their own. */
export function expiryLabel(contract: Contract): string {
  const { expiry } = contract
  if (expiry === null) return PERPETUAL
  const label = labels.get(expiry) ?? new Date(expiry).toISOString().slice(0, 10)
  labels.set(expiry, label)
  return label
}
