import type { OptionType, Stablecoin } from '@/engine/instruments/contract'
import type { CoinMarket } from './coinMarket'
import type { Leg } from './leg'

/** What a strategy may ask for; each template uses those that its `fields` name. */
export interface Parameters {
  readonly settlement: Stablecoin
  /** Milliseconds since 1970 UTC. */
  readonly expiry: number
  /** The later expiry of a calendar spread. */
  readonly laterExpiry: number
  /** Absolute delta of the legs out of the money, above 0, below 1. */
  readonly delta: string
  /** Distance between strikes, as a share of the index price. */
  readonly width: string
  /** Coins, above 0. */
  readonly size: string
  readonly type: OptionType
  readonly spread: SpreadKind
  /** How the coins of a covered strategy are held. */
  readonly holding: Holding
  readonly withPerpetual: boolean
}

export type SpreadKind = 'bull call' | 'bear call' | 'bull put' | 'bear put'
export type Holding = 'spot' | 'perpetual'

/** Which of them a strategy asks for; every strategy asks for a size. */
export type ParameterName = Exclude<keyof Parameters, 'size'>

export interface Template {
  readonly id: string
  readonly title: string
  /** What it is for, in one line. */
  readonly purpose: string
  readonly fields: readonly ParameterName[]
  /** What the expiry chooses between; options unless told. */
  readonly expiresLike?: 'options' | 'futures'
  /** How many times the usual size of the coin; once unless told. */
  readonly times?: number
  /** Days to expiry to begin with, where not the usual 30. */
  readonly days?: number
  /** Throws `Missing` where the market lacks what it needs. */
  readonly legs: (market: CoinMarket, parameters: Parameters) => readonly Leg[]
}
