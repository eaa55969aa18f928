import type { Contract } from '@/engine/instruments/contract'
import type { Charge, Group } from '@/engine/models/model'

/** The group that a contract nets in by a charge; null where the charge does not count it. */
export function countedGroup(charge: Charge, contract: Contract): Group | null {
  if (charge.counts === 'all') return charge.group(contract)
  if (charge.counts === 'options') return contract.kind === 'option' ? charge.group(contract) : null
  return contract.kind === 'option' ? null : charge.group(contract)
}
