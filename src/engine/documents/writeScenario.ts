import type { Decimal } from '@/engine/numbers/decimal'
import type { Balance, Hedge, Market, Order, Position, Quote, Scenario } from '@/engine/portfolio/scenario'
import type {
  BalanceDocument,
  HedgeDocument,
  MarketDocument,
  OrderDocument,
  PositionDocument,
  QuoteDocument,
  ScenarioDocument,
} from './document'

/**
 * The document of a scenario, the way back from `checkScenario`: read again it gives the same statement. Decimals are
 * exact; what has its default is left out; quotes are named by the contract's key. Follows files, section "Scenario".
 */
export function scenarioDocument(scenario: Scenario): ScenarioDocument {
  const { rulebookOverrides } = scenario
  return {
    format: 'margin-scenario@1',
    name: scenario.name,
    asOf: scenario.asOfText,
    rulebook: scenario.rulebookId,
    ...(rulebookOverrides === null ? {} : { rulebookOverrides }),
    account: { spotHedging: scenario.spotHedging, balances: scenario.balances.map(balanceDocument) },
    market: marketDocument(scenario.market),
    positions: scenario.positions.map(positionDocument),
    orders: scenario.orders.map(orderDocument),
    hedges: scenario.hedges.map(hedgeDocument),
  }
}

/** A field where there is a value, else none. */
function field<Key extends string>(key: Key, value: Decimal | null): { readonly [K in Key]?: string } {
  const fields: { [K in Key]?: string } = {}
  if (value !== null) fields[key] = value.toFixed()
  return fields
}

function balanceDocument({ coin, wallet, borrowed, collateral }: Balance): BalanceDocument {
  return {
    coin,
    wallet: wallet.toFixed(),
    ...field('borrowed', borrowed.isZero() ? null : borrowed),
    ...(collateral ? {} : { collateral }),
  }
}

function marketDocument({ stablecoins, indexes, quotes }: Market): MarketDocument {
  return {
    stablecoins: Object.fromEntries([...stablecoins].map(([coin, rate]) => [coin, rate.toFixed()])),
    underlyings: Object.fromEntries([...indexes].map(([coin, index]) => [coin, { index: index.toFixed() }])),
    quotes: Object.fromEntries([...quotes].map(([key, quote]) => [key, quoteDocument(quote)])),
  }
}

/** A volatility that the mark implies is not written: the mark is, and implies it again. */
function quoteDocument({ mark, iv, ivImplied, forward }: Quote): QuoteDocument {
  return { ...field('mark', mark), ...field('iv', ivImplied ? null : iv), ...field('forward', forward) }
}

function positionDocument({ contract, size, entry, leverage }: Position): PositionDocument {
  return {
    symbol: contract.symbol,
    size: size.toFixed(),
    ...field('entry', entry),
    ...field('leverage', leverage),
  }
}

function orderDocument({ contract, side, size, price, enabled, reduceOnly }: Order): OrderDocument {
  return {
    symbol: contract.symbol,
    side,
    size: size.toFixed(),
    ...field('price', price),
    ...(enabled ? {} : { enabled }),
    ...(reduceOnly ? { reduceOnly } : {}),
  }
}

function hedgeDocument({ contract, size, enabled }: Hedge): HedgeDocument {
  return { symbol: contract.symbol, size: size.toFixed(), ...(enabled ? {} : { enabled }) }
}
