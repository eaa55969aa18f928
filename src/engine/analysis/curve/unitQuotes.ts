import type { Contract } from '@/engine/instruments/contract'
import { forwardFromIndex } from '@/engine/market/optionInputs'
import type { Quoted } from '@/engine/market/quoted'
import { quotedLinear } from '@/engine/market/quoteLinear'
import { quotedOption } from '@/engine/market/quoteOption'
import { movedValues } from '@/engine/market/shift/moveQuote'
import type { QuotedValues, UnmovedQuote } from '@/engine/market/shift/unmovedMarket'
import { doubleOf } from '@/engine/numbers/decimal'
import { numbers as a } from '@/engine/numbers/numbers'
import type { MovedMoment, MovingMarket } from './movingMarket'

/** A contract with what does not change as the market moves. */
interface Listed {
  readonly contract: Contract
  readonly unmoved: UnmovedQuote<number> | undefined
  /** 0 of what is no option. */
  readonly strike: number
}

const NOT_QUOTED: QuotedValues<number> = { mark: null, forward: null, volatility: null }

/**
 * Quotes contracts of the unit of `base` in one moved market after another, in their order: as `moveMarket` moves what is
 * quoted and `quote` then quotes it, without a market in between.
 */
export function unitQuotes(
  { unmoved, unmovedQuote }: MovingMarket,
  base: string,
  contracts: readonly Contract[],
): (now: MovedMoment, index: number) => readonly Quoted<number>[] {
  const listed = contracts.map(
    (contract): Listed => ({
      contract,
      unmoved: unmovedQuote(contract),
      strike: contract.kind === 'option' ? doubleOf(contract.strike) : 0,
    }),
  )
  let days: readonly number[] = []
  let known: unknown = null
  return ({ after, factorsOf, rateOf }, index) => {
    const { daysTo } = after
    if (known !== daysTo) days = contracts.map(({ expiry }) => (expiry === null ? 0 : daysTo(expiry)))
    known = daysTo
    const factors = factorsOf(base)
    return listed.map(({ contract, unmoved: its, strike }, place) => {
      const rate = rateOf(contract.quote)
      const left = days[place] as number
      const values = its ? (movedValues(a, unmoved, its, factors, after) ?? its.values()) : NOT_QUOTED
      const { mark: quotedMark, volatility } = values
      if (contract.kind !== 'option') return quotedLinear(a, contract, quotedMark, index, rate, left)
      const forward = values.forward ?? forwardFromIndex(a, contract, index, rate)
      return quotedOption(a, contract, { forward, strike, volatility, days: left, quotedMark }, rate)
    })
  }
}
