import type { Contract } from '@/engine/model/contract'

const PERPETUAL = 'Perpetual'

/** The expiry of a contract as a sortable day, `2026-04-24`; perpetuals are a group of their own. */
export function expiryLabel(contract: Contract): string {
  return contract.expiry === null ? PERPETUAL : new Date(contract.expiry).toISOString().slice(0, 10)
}
