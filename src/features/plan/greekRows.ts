import { expiryOfDay } from '@/engine/instruments/expiry'
import { PERPETUAL, type UnitGreeks } from '@/engine/margin/unitGreeks'
import type { PrintedGreeks } from '@/engine/statement/greeksSweep'
import { dayName } from '@/state/names/contractName'

type Greeks = PrintedGreeks['greeks']
type Part = keyof UnitGreeks<unknown>['parts']

/** A line of the table of Greeks. */
export interface GreekRow {
  /** Its place in the unit's Greeks, by which it is explained. */
  readonly place: `parts.${Part}` | `expiries.${string}`
  readonly name: string
  readonly amounts: Greeks['parts']['held']
}

const PARTS: readonly (readonly [Part, string])[] = [
  ['positions', 'Positions'],
  ['hedges', 'What-if hedges add'],
  ['held', 'Positions and hedges'],
  ['orders', 'Open orders add, once filled'],
  ['withOrders', 'With the orders filled'],
]

/** What there is without and with hedges and orders, and what each of them changes. */
export function partRows({ parts }: Greeks): readonly GreekRow[] {
  return PARTS.flatMap(([key, words]): readonly GreekRow[] => {
    const amounts = parts[key]
    if (amounts === undefined) return []
    const name = key === 'held' && parts.hedges === undefined ? 'Positions' : words
    return [{ place: `parts.${key}`, name, amounts }]
  })
}

/** What is held, by expiry; of a single one there is nothing to tell. */
export function expiryRows({ expiries }: Greeks, asOf: string): readonly GreekRow[] {
  const all = Object.entries(expiries)
  if (all.length < 2) return []
  return all.map(([key, amounts]) => ({
    place: `expiries.${key}`,
    name: key === PERPETUAL ? 'Perpetuals' : dayName(expiryOfDay(key) ?? 0, asOf.slice(0, 4)),
    amounts,
  }))
}
