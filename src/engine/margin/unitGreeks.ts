import { formatExpiry } from '@/engine/instruments/expiry'
import type { Algebra } from '@/engine/numbers/algebra'
import { type GreekAmounts, greekAmounts } from './greekAmounts'
import { groupBy } from './groupBy'
import type { Leg } from './netPortfolio'
import type { RiskUnit } from './riskUnit'
import type { UnitLegs } from './unitLegs'

/** The Greeks of one unit: by what makes them, and of what is held by expiry. */
export interface UnitGreeks<V> {
  readonly parts: {
    /** Where there are hedges: what is held without them. */
    readonly positions?: GreekAmounts<V>
    /** What the enabled hedges add. */
    readonly hedges?: GreekAmounts<V>
    /** Positions and enabled hedges. */
    readonly held: GreekAmounts<V>
    /** What the orders that count add once they are all filled. */
    readonly orders?: GreekAmounts<V>
    /** What is held, and those orders. */
    readonly withOrders?: GreekAmounts<V>
  }
  /** Of what is held, by `24APR26`, the next expiry first; before them all `perpetual`. */
  readonly expiries: Readonly<Record<string, GreekAmounts<V>>>
}

/** What has no expiry. */
export const PERPETUAL = 'perpetual'

/**
 * The Greeks of one unit in the coin and in USD: of positions, hedges and orders, and of what is held by expiry.
 * Follows the margin model, section "Option value".
 */
export function unitGreeks<V>(
  a: Algebra<V>,
  unit: Pick<RiskUnit<V>, 'base' | 'index'>,
  { held, orders }: UnitLegs<V>,
): UnitGreeks<V> {
  const of = (words: string, legs: readonly Leg<V>[]) => greekAmounts(a, unit, legs, `${unit.base}${words}`)
  const [positions, hedges] = (['position', 'hedge'] as const).map((from) =>
    held.filter((leg) => leg.from === from),
  )
  const ordered = [...orders.A, ...orders.B]
  return {
    parts: {
      ...(positions && hedges && hedges.length > 0
        ? { positions: of(', positions', positions), hedges: of(', what-if hedges', hedges) }
        : {}),
      held: of('', held),
      ...(ordered.length > 0
        ? { orders: of(', open orders', ordered), withOrders: of(', with orders', [...held, ...ordered]) }
        : {}),
    },
    expiries: Object.fromEntries(
      byExpiry(held).map(([name, legs]) => [
        name,
        of(name === PERPETUAL ? ', perpetuals' : `, ${name}`, legs),
      ]),
    ),
  }
}

function byExpiry<V>(held: readonly Leg<V>[]): readonly (readonly [string, readonly Leg<V>[]])[] {
  // Instants in milliseconds have the same number of digits, and what has no expiry comes before them.
  const groups = groupBy(held, ({ quoted }) => String(quoted.contract.expiry ?? 0))
  return [...groups].map(([expiry, legs]) => [
    expiry === '0' ? PERPETUAL : formatExpiry(Number(expiry)),
    legs,
  ])
}
