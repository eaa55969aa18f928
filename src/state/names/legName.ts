import { contractName } from './contractName'

/** What a name is made of. */
export interface LegNamed {
  readonly from: keyof typeof LEG_KIND
  readonly symbol: string
}

/** A leg as people say it; hedging spot by its coin. */
export function legName({ from, symbol }: LegNamed, base: string, asOf: string): string {
  return from === 'spot' ? base : contractName(symbol, asOf)
}

/** What a leg is where it is not simply held. */
export const LEG_KIND = {
  position: null,
  hedge: 'what-if',
  order: 'if filled',
  spot: 'hedging spot',
  /** At another venue. */
  collateral: 'collateral',
} as const

/**
 * The same where nothing else says what it is: two legs of one contract are told apart, `BTCUSDT perpetual (what-if)`.
 */
export function fullLegName(leg: LegNamed, base: string, asOf: string): string {
  const kind = LEG_KIND[leg.from]
  return `${legName(leg, base, asOf)}${kind === null ? '' : ` (${kind})`}`
}
