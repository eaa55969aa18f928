import type { InverseContract, LinearContract, OptionContract } from '@/engine/instruments/contract'
import type { QuotedLinear, QuotedOption } from '@/engine/market/quoted'
import { doubleOf } from '@/engine/numbers/decimal'
import { optionGreeks } from '@/engine/pricing/optionGreeks'
import { type OptionPrice, priceFast } from '@/engine/stress/kernelPrice'

/**
 * An option that is quoted anew after every move of a sweep: thousands of moves make no objects, and what has once been
 * grouped by its quotes, such as legs, stays. Numbers hold until the next move, and are none before the first.
 */
export class SweptOption implements QuotedOption<number>, OptionPrice {
  readonly contract: OptionContract
  readonly strike: number
  days = Number.NaN
  rate = Number.NaN
  forward = Number.NaN
  volatility = Number.NaN
  modelValue = Number.NaN
  delta = Number.NaN
  vega = Number.NaN
  quotedMark: number | null = null

  constructor(contract: OptionContract) {
    this.contract = contract
    this.strike = doubleOf(contract.strike)
  }

  /** Prices it, so many days before it expires; the mark is the model value until one is quoted. */
  price(forward: number, volatility: number, rate: number): void {
    this.forward = forward
    this.volatility = volatility
    this.rate = rate
    this.quotedMark = null
    priceFast(this.contract.type, forward, this.strike, volatility, this.days, this)
  }

  get mark(): number {
    return this.quotedMark ?? this.modelValue
  }

  /** No margin of ours asks for gamma and theta: they are worked out only where they are asked for. */
  get gamma(): number {
    return this.#greeks().gamma
  }

  get theta(): number {
    return this.#greeks().theta
  }

  #greeks() {
    return optionGreeks(this.contract.type, this.forward, this.strike, this.volatility, this.days / 365)
  }
}

/** The same of a perpetual or future. */
export class SweptLinear implements QuotedLinear<number> {
  readonly contract: LinearContract | InverseContract
  days = Number.NaN
  mark = Number.NaN
  rate = Number.NaN
  delta = Number.NaN
  exposure = Number.NaN

  constructor(contract: LinearContract | InverseContract) {
    this.contract = contract
  }

  quote({ mark, rate, delta, exposure }: QuotedLinear<number>): void {
    this.mark = mark
    this.rate = rate
    this.delta = delta
    this.exposure = exposure
  }
}
