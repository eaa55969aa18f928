import { Decimal, plain } from '@/engine/numbers/decimal'
import type { InstrumentKind } from './hedgeResult'

/**
 * The smallest tradable steps of size. Assumed, for documents do not carry them: for perpetuals and futures of BTC, ETH
 * and SOL what the exchange lists, for all else a whole multiple of what large venues list, which can be traded there.
 */
const LOTS = {
  linear: { BTC: 0.001, ETH: 0.001, SOL: 0.001, others: 1 },
  option: { BTC: 0.01, ETH: 0.1, SOL: 1, others: 1 },
  spot: { others: 0.000001 },
  /** USD contracts. */
  inverse: { others: 1 },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>> & { readonly others: number }>>

/** Steps of size by contract key, as the exchange lists them: plain decimal texts above 0. */
export type ListedLots = Readonly<Record<string, string>>

/** The step of size of an instrument where no list says it: base coin, or contracts of 1 USD. */
export function lotOf(kind: InstrumentKind, base: string, isInverse: boolean): number {
  const lots: Readonly<Record<string, number>> & { readonly others: number } =
    kind === 'option' || kind === 'spot' ? LOTS[kind] : isInverse ? LOTS.inverse : LOTS.linear
  return lots[base] ?? lots.others
}

/** The multiples of the lot on both sides of a size; one where the size is a multiple itself. */
export function lotsAround(size: number, lot: number): readonly number[] {
  const [below, above] = [Math.floor(size / lot + SLIP), Math.ceil(size / lot - SLIP)]
  return [...new Set([below, above])].map((count) => Number(sizeText(count * lot, lot)))
}

/** A multiple of the lot as a plain decimal text. */
export function sizeText(size: number, lot: number): string {
  return plain(new Decimal(lot).times(Math.round(size / lot)))
}

/** Of a lot: what dividing doubles may be off by. */
const SLIP = 1e-7
