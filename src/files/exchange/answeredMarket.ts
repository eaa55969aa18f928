import type { AnsweredLeg, AnsweredUnit } from '@/engine/analysis/reconcile/exchangeAnswer'
import { impliedFactor } from '@/engine/analysis/reconcile/impliedFactor'
import { type ImpliedQuote, impliedQuote } from '@/engine/analysis/reconcile/impliedQuote'
import { contractOf } from '@/engine/instruments/contractOf'
import { yearsBetween } from '@/engine/instruments/time'
import { type Decimal, ONE } from '@/engine/numbers/decimal'

/** The prices in portfolio-margin answers, given or read off their P&Ls. */
export interface AnsweredMarket {
  /** USD rates of settlement coins. */
  readonly rates: ReadonlyMap<string, Decimal>
  /** USD index prices of units. */
  readonly indexes: ReadonlyMap<string, Decimal>
  /** Of options, by symbol. */
  readonly quotes: ReadonlyMap<string, ImpliedQuote>
  /** What was read off, in words. */
  readonly readOff: readonly string[]
  /** What is neither given nor to be read off. */
  readonly missing: readonly string[]
}

/** The market of units as of an instant, milliseconds since 1970 UTC; without one nothing is read off options. */
export function answeredMarket(units: readonly AnsweredUnit[], asOf: number | null): AnsweredMarket {
  const [readOff, missing]: [string[], string[]] = [[], []]
  const rates = new Map<string, Decimal>()
  const indexes = new Map<string, Decimal>()
  const quotes = new Map<string, ImpliedQuote>()
  const legs = units.flatMap((unit) => unit.legs)
  for (const coin of new Set(legs.flatMap(({ symbol }) => quoteOf(symbol)))) {
    const rate = bestOf(legs, (leg) => rateIn(leg, coin))
    if (rate === null) missing.push(`USD rate of ${coin} (taken as 1)`)
    else readOff.push(`${coin} rate ${rate.toFixed()}`)
    rates.set(coin, rate ?? ONE)
  }
  for (const unit of units) {
    for (const leg of unit.legs) {
      const quote = quoteIn(leg)
      if (quote === null) continue
      quotes.set(leg.symbol, quote)
      const [iv, forward] = [quote.iv.toFixed(), quote.forward.toFixed()]
      if (quote.isVague) missing.push(`volatility of ${leg.symbol} (no P&L tells it; ${iv} counts)`)
      readOff.push(`${leg.symbol} ${quote.isVague ? '' : `volatility ${iv} and `}forward price ${forward}`)
    }
    if (unit.index !== null) indexes.set(unit.base, unit.index)
    else takeIndex(unit)
  }
  return { rates, indexes, quotes, readOff, missing }

  function quoteIn(leg: AnsweredLeg): ImpliedQuote | null {
    const contract = contractOf(leg.symbol)
    if (contract?.kind !== 'option' || leg.size === null || leg.size.isZero()) return null
    const rate = rates.get(contract.quote) ?? ONE
    const quote =
      asOf === null ? null : impliedQuote(leg, contract, rate, yearsBetween(asOf, contract.expiry))
    if (quote === null)
      missing.push(
        `volatility and forward price of ${leg.symbol}${leg.mark === null ? '' : ' (its mark counts)'}`,
      )
    return quote
  }

  function takeIndex({ base, legs: own, hedgedSpot, spot }: AnsweredUnit): void {
    const index = bestOf(own, indexIn) ?? (hedgedSpot === null ? null : impliedFactor(spot, hedgedSpot))
    if (index !== null) {
      indexes.set(base, index)
      readOff.push(`${base} index ${index.toFixed()}`)
      return
    }
    const hasMark = own.some(({ symbol, mark }) => contractOf(symbol)?.kind === 'linear' && mark !== null)
    const forward = hasMark ? null : nearestForward(own)
    if (forward !== null) indexes.set(base, forward.price)
    missing.push(
      `index price of ${base}${forward === null ? '' : ` (the forward price of ${forward.symbol} counts)`}`,
    )
  }

  /** The forward price that expires first, USD. */
  function nearestForward(own: readonly AnsweredLeg[]) {
    const all = own.flatMap(({ symbol }) => {
      const [contract, quote] = [contractOf(symbol), quotes.get(symbol)]
      if (contract?.kind !== 'option' || quote === undefined) return []
      const price = quote.forward.times(rates.get(contract.quote) ?? ONE).toSignificantDigits(12)
      return [{ symbol, price, expiry: contract.expiry }]
    })
    return all.toSorted((one, other) => one.expiry - other.expiry)[0] ?? null
  }
}

/** The currency that a contract is quoted in, where its rate counts. */
function quoteOf(symbol: string): readonly string[] {
  const contract = contractOf(symbol)
  return contract === null || contract.kind === 'inverse' ? [] : [contract.quote]
}

/** A linear contract's P&L is size times mark times rate times shock. */
function rateIn({ symbol, size, mark, range }: AnsweredLeg, coin: string): Decimal | null {
  const contract = contractOf(symbol)
  if (contract?.kind !== 'linear' || contract.quote !== coin || size === null || mark === null) return null
  return impliedFactor(range, size.times(mark))
}

/** An inverse contract's P&L is size over mark times index times shock. */
function indexIn({ symbol, size, mark, range }: AnsweredLeg): Decimal | null {
  if (contractOf(symbol)?.kind !== 'inverse' || size === null || !mark?.gt(0)) return null
  return impliedFactor(range, size.dividedBy(mark))
}

/** Of what legs say, that of the leg whose P&Ls have the most digits. */
function bestOf(legs: readonly AnsweredLeg[], say: (leg: AnsweredLeg) => Decimal | null): Decimal | null {
  const said = legs.flatMap((leg) => {
    const value = say(leg)
    return value === null
      ? []
      : [
          {
            value,
            worth:
              leg.size
                ?.times(leg.mark ?? 0)
                .abs()
                .toNumber() ?? 0,
          },
        ]
  })
  return said.toSorted((one, other) => other.worth - one.worth)[0]?.value ?? null
}
