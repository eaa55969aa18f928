import type { Contract } from '@/engine/instruments/contract'
import type { Group } from '@/engine/models/model'

/** A contract by itself: nothing nets across contracts. */
export function contractGroup({ key, symbol }: Contract): Group {
  return { key, name: symbol }
}
