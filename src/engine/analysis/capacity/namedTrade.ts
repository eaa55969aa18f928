import { type Instrument, instrument, spotOf } from '@/engine/analysis/hedges/valuation/hedgingInstruments'
import { PAID_IN } from '@/engine/analysis/hedges/valuation/spotTrade'
import { displayedSymbol } from '@/engine/documents/checkCoins'
import { expiryText } from '@/engine/documents/checkExpiry'
import { expectedText } from '@/engine/documents/expected'
import { type Checked, refused } from '@/engine/documents/fault'
import { NOTHING } from '@/engine/documents/found'
import { markVolatility } from '@/engine/documents/markVolatility'
import { readAs } from '@/engine/documents/readAs'
import { contract as contractSchema } from '@/engine/documents/schemas'
import { type Contract, type OptionContract, settlementCoin } from '@/engine/instruments/contract'
import { yearsBetween } from '@/engine/instruments/time'
import type { Quote, Scenario } from '@/engine/portfolio/scenario'

/** Something to trade, and the scenario in which it can be valued. */
export interface NamedTrade {
  readonly base: string
  readonly instrument: Instrument
  /** With the volatility that a mark implies, where the market quotes an option by its mark alone. */
  readonly scenario: Scenario
}

/**
 * The contract, or the coin itself, that a symbol names, if the scenario's market can value it: by the rules by which a
 * what-if hedge in it would be checked. Follows the margin model, section "Instruments".
 *
 * @param place what the symbol was written behind
 */
export function namedTrade(scenario: Scenario, symbol: string, place: string): Checked<NamedTrade> {
  const { market } = scenario
  if (market.indexes.has(symbol)) {
    if (!market.stablecoins.has(PAID_IN))
      return lacking('stablecoins', PAID_IN, `the USD rate of ${PAID_IN}`, place, symbol)
    return { ok: true, value: { base: symbol, instrument: spotOf(symbol), scenario } }
  }
  const parsed = readAs(symbol, contractSchema)
  const instead = (expected: string) => refused({ code: 'unexpected', expected, got: symbol }, [place])
  if (!parsed.ok) return instead(`${expectedText(parsed.expected)}, or a coin of market.underlyings`)
  const contract = parsed.value
  const { base } = contract
  const displayed = displayedSymbol(contract, market.indexes)
  if (displayed !== null) return instead(`the symbol ${displayed}, of which this is the display name`)
  if (!market.indexes.has(base)) return lacking('underlyings', base, `the index of ${base}`, place, symbol)
  const coin = settlementCoin(contract)
  if (contract.kind !== 'inverse' && !market.stablecoins.has(coin)) {
    return lacking('stablecoins', coin, `the USD rate of ${coin}`, place, symbol)
  }
  if (contract.expiry !== null && contract.expiry <= scenario.asOf)
    return refused({ code: 'expired', symbol, at: expiryText(contract.expiry) }, [place])
  const named = { base, instrument: instrument(contract, {}) }
  if (contract.kind !== 'option') return { ok: true, value: { ...named, scenario } }
  const known = withVolatility(scenario, contract, place)
  return known.ok ? { ok: true, value: { ...named, scenario: known.value } } : known
}

function withVolatility(scenario: Scenario, contract: OptionContract, place: string): Checked<Scenario> {
  const { market, asOf } = scenario
  const quote = market.quotes.get(contract.key)
  const path = ['market', 'quotes', quote?.contract.symbol ?? contract.key]
  const neededBy = { path: [place], symbol: contract.symbol }
  const lacks = { code: 'unexpected', expected: 'iv or mark', neededBy } as const
  if (quote === undefined) return refused({ ...lacks, got: NOTHING }, path)
  if (quote.iv !== null) return { ok: true, value: scenario }
  if (quote.mark === null) return refused({ ...lacks, got: { told: 'neither' } }, path)
  const [index, rate] = [market.indexes.get(contract.base), market.stablecoins.get(contract.quote)]
  const forward = quote.forward ?? (index && rate && index.dividedBy(rate))
  if (!forward) throw new RangeError(`${contract.symbol} has no forward`)
  const implied = markVolatility(contract, quote.mark, forward, yearsBetween(asOf, contract.expiry))
  if (!implied.ok) {
    const { expected } = implied
    return refused({ code: 'unexpected', expected, got: quote.mark.toFixed() }, [...path, 'mark'])
  }
  const valued: Quote = { ...quote, iv: implied.volatility, ivImplied: true }
  const quotes = new Map(market.quotes).set(contract.key, valued)
  return { ok: true, value: { ...scenario, market: { ...market, quotes } } }
}

function lacking(list: string, coin: string, what: string, place: string, symbol: string): Checked<never> {
  const neededBy = { path: [place], symbol }
  return refused({ code: 'unexpected', expected: what, neededBy, got: NOTHING }, ['market', list, coin])
}

/** Whether a contract is alive at the scenario's instant: what-if moves may put the clock past its expiry. */
export function isAlive({ asOf }: Scenario, contract: Contract | null): boolean {
  return contract?.expiry == null || contract.expiry > asOf
}
