import type { Contract } from '@/engine/instruments/contract'
import { contractOf } from '@/engine/instruments/contractOf'
import type { Market, Scenario } from '@/engine/portfolio/scenario'
import type { InstrumentKind } from './hedgeResult'
import { type ListedLots, lotOf } from './lots'

/** Something to hedge a unit with. */
export interface Instrument {
  readonly kind: InstrumentKind
  /** Of spot: the coin. */
  readonly symbol: string
  /** Null for spot. */
  readonly contract: Contract | null
  readonly lot: number
}

/** How far from the index an option's strike may lie. */
const NEAR_THE_MONEY = 0.25
/**
 * The nearest expiries that are looked at, of those with so much time left: nobody hedges with what expires at once.
 */
const EXPIRIES = 4
const LEAST_TIME = 6 * 3_600_000

/**
 * What a unit can be hedged with at the scenario's market: perpetuals, whose marks follow the index where no mark is
 * quoted; futures that are quoted or held; spot where spot hedging is on; options quoted with a volatility, with
 * strikes within 25 % of the index, on the four nearest expiries of at least six hours. Linear ones first.
 */
export function hedgingInstruments(
  scenario: Scenario,
  base: string,
  lots: ListedLots = {},
): readonly Instrument[] {
  return [...linearInstruments(scenario, base, lots), ...nearOptions(scenario, base, lots)]
}

/** Those of them whose value moves in proportion to the price: all but the options. */
export function linearInstruments(
  scenario: Scenario,
  base: string,
  lots: ListedLots = {},
): readonly Instrument[] {
  const { market, asOf } = scenario
  const perpetuals = [`${base}USDT`, `${base}PERP`, `${base}USD`].flatMap(
    (symbol) => contractOf(symbol) ?? [],
  )
  const futures = contractsOf(scenario, base)
    .filter((contract) => contract.kind !== 'option' && (contract.expiry ?? 0) > asOf)
    .sort((one, other) => (one.expiry ?? 0) - (other.expiry ?? 0) || (one.key < other.key ? -1 : 1))
  const isSpot =
    scenario.rulebook.model.spotHedging?.isAllowed(scenario, base) && market.stablecoins.has('USDT')
  return [
    ...perpetuals
      .filter((contract) => contract.base === base && isPriced(market, contract))
      .map((contract) => instrument(contract, lots)),
    ...(isSpot ? [spotOf(base)] : []),
    ...futures.filter((contract) => isPriced(market, contract)).map((contract) => instrument(contract, lots)),
  ]
}

function nearOptions(scenario: Scenario, base: string, lots: ListedLots): readonly Instrument[] {
  const { market, asOf } = scenario
  const index = market.indexes.get(base)
  if (index === undefined) return []
  const near = [...market.quotes.values()].flatMap(({ contract, iv }) => {
    if (contract.kind !== 'option' || contract.base !== base || iv === null) return []
    const rate = market.stablecoins.get(contract.quote)
    if (rate === undefined || contract.expiry - asOf < LEAST_TIME) return []
    const moneyness = contract.strike.times(rate).dividedBy(index).toNumber()
    return Math.abs(moneyness - 1) <= NEAR_THE_MONEY ? [contract] : []
  })
  const expiries = [...new Set(near.map(({ expiry }) => expiry))].sort((a, b) => a - b).slice(0, EXPIRIES)
  return near
    .filter(({ expiry }) => expiries.includes(expiry))
    .sort((a, b) => a.expiry - b.expiry || a.strike.comparedTo(b.strike) || (a.key < b.key ? -1 : 1))
    .map((contract) => instrument(contract, lots))
}

/**
 * The instrument of a unit with this symbol (spot: the coin itself), near the money or not; null where there is none.
 */
export function instrumentOf(
  scenario: Scenario,
  base: string,
  symbol: string,
  lots: ListedLots = {},
): Instrument | null {
  if (symbol === base) return linearInstruments(scenario, base).find(({ kind }) => kind === 'spot') ?? null
  const contract = contractOf(symbol)
  if (contract?.base !== base || !isPriced(scenario.market, contract)) return null
  if (contract.expiry !== null && contract.expiry <= scenario.asOf) return null
  const hasVolatility = (scenario.market.quotes.get(contract.key)?.iv ?? null) !== null
  return contract.kind === 'option' && !hasVolatility ? null : instrument(contract, lots)
}

/** All contracts that are quoted or traded, each once. */
function contractsOf({ market, positions, hedges, orders }: Scenario, base: string): readonly Contract[] {
  const all = [...market.quotes.values(), ...positions, ...hedges, ...orders].map(({ contract }) => contract)
  const byKey = new Map(all.toReversed().map((contract) => [contract.key, contract]))
  return [...byKey.values()].filter((contract) => contract.base === base)
}

function isPriced({ indexes, stablecoins }: Market, { base, quote }: Contract): boolean {
  return indexes.has(base) && (quote === 'USD' || stablecoins.has(quote))
}

/** A contract as something to trade, whatever the market says of it. */
export function instrument(contract: Contract, lots: ListedLots): Instrument {
  const kind = kindOf(contract)
  return {
    kind,
    symbol: contract.symbol,
    contract,
    lot: Number(lots[contract.key] ?? lotOf(kind, contract.base, contract.kind === 'inverse')),
  }
}

/** The coin itself. */
export function spotOf(base: string): Instrument {
  return { kind: 'spot', symbol: base, contract: null, lot: lotOf('spot', base, false) }
}

function kindOf({ kind, quote, expiry }: Contract): InstrumentKind {
  if (kind === 'option') return 'option'
  if (expiry !== null) return 'future'
  return ({ USDT: 'usdtPerpetual', USDC: 'usdcPerpetual', USD: 'inversePerpetual' } as const)[quote]
}
