import type { Contract } from '@/engine/instruments/contract'
import { forwardFromIndex } from '@/engine/market/optionInputs'
import type { Quoted } from '@/engine/market/quoted'
import { quotedLinear } from '@/engine/market/quoteLinear'
import { movedInputs, movedMark } from '@/engine/market/shift/moveQuote'
import type { QuotedValues, UnmovedQuote } from '@/engine/market/shift/unmovedMarket'
import { numbers as a } from '@/engine/numbers/numbers'
import type { MovedMoment, MovingMarket } from './movingMarket'
import { SweptLinear, SweptOption } from './sweptQuote'

/** The contracts of a unit as the market quotes them at one moment after another: the same objects, in their order. */
export interface UnitQuotes {
  readonly quotes: readonly Quoted<number>[]
  /** Quotes all of them anew. */
  readonly at: (now: MovedMoment, index: number) => void
}

interface Listed<Swept> {
  readonly swept: Swept
  readonly unmoved: UnmovedQuote<number> | undefined
}

const NOT_QUOTED: QuotedValues<number> = { mark: null, forward: null, volatility: null }

/**
 * Quotes contracts of the unit of `base` in one moved market after another: as `moveMarket` moves what is quoted and
 * `quote` then quotes it, without a market in between.
 */
export function unitQuotes(
  { unmoved, unmovedQuote }: MovingMarket,
  base: string,
  contracts: readonly Contract[],
): UnitQuotes {
  const options: Listed<SweptOption>[] = []
  const linears: Listed<SweptLinear>[] = []
  const quotes = contracts.map((contract) => {
    const its = unmovedQuote(contract)
    if (contract.kind !== 'option') {
      const swept = new SweptLinear(contract)
      linears.push({ swept, unmoved: its })
      return swept
    }
    const swept = new SweptOption(contract)
    options.push({ swept, unmoved: its })
    return swept
  })
  let known: unknown = null
  const at = ({ after, factorsOf, rateOf }: MovedMoment, index: number) => {
    const factors = factorsOf(base)
    const inputsOf = (its: UnmovedQuote<number> | undefined) =>
      its ? movedInputs(a, unmoved, its, factors, after) : null
    if (known !== after.daysTo) {
      for (const { swept } of [...linears, ...options]) {
        const { expiry } = swept.contract
        swept.days = expiry === null ? 0 : after.daysTo(expiry)
      }
    }
    known = after.daysTo
    for (const { swept, unmoved: its } of linears) {
      const { contract } = swept
      const { mark } = inputsOf(its) ?? its?.values() ?? NOT_QUOTED
      swept.quote(quotedLinear(a, contract, mark, index, rateOf(contract.quote), swept.days))
    }
    for (const { swept, unmoved: its } of options) {
      const { contract } = swept
      const moved = inputsOf(its)
      const rate = rateOf(contract.quote)
      const { forward: quoted, volatility } = moved ?? its?.values() ?? NOT_QUOTED
      const forward = quoted ?? forwardFromIndex(a, contract, index, rate)
      if (forward === null || volatility === null) throw new RangeError(`no volatility of ${contract.symbol}`)
      swept.price(forward, volatility, rate)
      const before = its?.values().option
      if (!before || before.quotedMark === null) continue
      swept.quotedMark = moved ? movedMark(a, contract, before, swept.modelValue) : before.quotedMark
    }
  }
  return { quotes, at }
}
