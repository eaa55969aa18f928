import type { Contract } from '@/engine/instruments/contract'
import { forwardFromIndex } from '@/engine/market/optionInputs'
import type { Quoted } from '@/engine/market/quoted'
import { quotedLinear } from '@/engine/market/quoteLinear'
import { isMoved, movedMark, movedPrice, movedVolatility } from '@/engine/market/shift/moveQuote'
import type { UnmovedQuote } from '@/engine/market/shift/unmovedMarket'
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
    if (known !== after.daysTo) {
      for (const { swept } of [...linears, ...options]) {
        const { expiry } = swept.contract
        swept.days = expiry === null ? 0 : after.daysTo(expiry)
      }
    }
    known = after.daysTo
    // Value by value: what is quoted anew at every point of a curve makes no objects.
    for (const { swept, unmoved: its } of linears) {
      const { contract } = swept
      const mark = its ? movedPrice(a, 'mark', unmoved, its, factors, after) : null
      swept.quote(quotedLinear(a, contract, mark, index, rateOf(contract.quote), swept.days))
    }
    for (const { swept, unmoved: its } of options) {
      const { contract } = swept
      const rate = rateOf(contract.quote)
      const quoted = its ? movedPrice(a, 'forward', unmoved, its, factors, after) : null
      const forward = quoted ?? forwardFromIndex(a, contract, index, rate)
      const volatility = its ? movedVolatility(a, its, factors) : null
      if (forward === null || volatility === null) throw new RangeError(`no volatility of ${contract.symbol}`)
      swept.price(forward, volatility, rate)
      const before = its?.values().option
      if (!its || !before || before.quotedMark === null) continue
      swept.quotedMark = isMoved(unmoved, its, factors, after)
        ? movedMark(a, contract, before, swept.modelValue)
        : before.quotedMark
    }
  }
  return { quotes, at }
}
