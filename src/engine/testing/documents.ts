import fc from 'fast-check'
import type {
  HedgeDocument,
  OrderDocument,
  PositionDocument,
  ScenarioDocument,
} from '@/engine/documents/document'
import { AS_OF, INDEXES, type QuotedSymbol, quotedSymbol, RATES } from './contracts'

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

/** A signed size that is not 0: coins, or many contracts of 1 USD. */
function sizeOf({ isInverse, base }: QuotedSymbol): fc.Arbitrary<string> {
  const unit = isInverse ? 100 : base === 'BTC' ? 0.01 : 0.1
  return fc
    .tuple(fc.integer({ min: 1, max: 900 }), fc.boolean())
    .map(([count, isLong]) => `${isLong ? '' : '-'}${Number((count * unit).toFixed(4))}`)
}

const priceNear = ({ price }: QuotedSymbol) =>
  fc.constantFrom(0.9, 0.99, 1, 1.05).map((factor) => Math.max(price * factor, 0.01).toFixed(2))

const positionIn = (contract: QuotedSymbol): fc.Arbitrary<PositionDocument> =>
  fc
    .record({
      size: sizeOf(contract),
      entry: maybe(priceNear(contract)),
      leverage: maybe(fc.constantFrom('2', '5', '25')),
    })
    .map((row) => withoutUndefined({ symbol: contract.symbol, ...row }))

const orderIn = (contract: QuotedSymbol): fc.Arbitrary<OrderDocument> =>
  fc
    .record({
      side: fc.constantFrom('Buy' as const, 'Sell' as const),
      size: sizeOf(contract).map((size) => size.replace('-', '')),
      price: maybe(priceNear(contract)),
      enabled: maybe(fc.boolean()),
      reduceOnly: maybe(fc.boolean()),
    })
    .map((row) => withoutUndefined({ symbol: contract.symbol, ...row }))

const hedgeIn = (contract: QuotedSymbol): fc.Arbitrary<HedgeDocument> =>
  fc
    .record({ size: sizeOf(contract), enabled: maybe(fc.boolean()) })
    .map((row) => withoutUndefined({ symbol: contract.symbol, ...row }))

const balance = (coin: string, scale: number) =>
  fc
    .record({
      wallet: fc.nat({ max: 400 }),
      borrowed: maybe(fc.nat({ max: 30 })),
      collateral: maybe(fc.boolean()),
    })
    .map(({ wallet, borrowed, collateral }) =>
      withoutUndefined({
        coin,
        wallet: String(wallet * scale),
        borrowed: borrowed === undefined ? undefined : String(borrowed * scale),
        collateral,
      }),
    )

const overrides = fc.constantFrom(
  undefined,
  { units: { default: { stress: { ivTermPower: '0.3' } } } },
  { units: { default: { stress: { expiryDecaySeconds: '0' } } } },
  { units: { BTC: { stress: { priceRange: '0.15', priceSteps: '5' }, imFactor: '1.5' } } },
)

/**
 * Scenarios of every kind: all contracts, spot hedging, orders (limit, market, reduce-only, switched off), what-if
 * hedges, debts, a minute before an expiry, options quoted by their marks alone.
 */
export const scenarioDocuments: fc.Arbitrary<ScenarioDocument> = fc
  .uniqueArray(quotedSymbol, { minLength: 1, maxLength: 9, selector: (contract) => contract.symbol })
  .chain((contracts) =>
    fc.record({
      contracts: fc.constant(contracts),
      positions: rowsIn(contracts, positionIn, 1),
      orders: rowsIn(contracts, orderIn, 2),
      hedges: rowsIn(contracts, hedgeIn, 2),
      balances: fc.tuple(
        balance('USDT', 5000),
        balance('USDC', 1000),
        balance('BTC', 0.15),
        balance('ETH', 1),
      ),
      spotHedging: fc.boolean(),
      rulebook: fc.constantFrom('uta-guide', 'uta-observed'),
      rulebookOverrides: overrides,
    }),
  )
  .map(({ contracts, rulebookOverrides, balances, spotHedging, rulebook, ...rows }) => ({
    format: 'margin-scenario@1' as const,
    name: 'Random',
    asOf: AS_OF,
    rulebook,
    ...(rulebookOverrides === undefined ? {} : { rulebookOverrides }),
    account: { spotHedging, balances },
    market: {
      stablecoins: { USDT: String(RATES.USDT), USDC: String(RATES.USDC) },
      underlyings: { BTC: { index: String(INDEXES.BTC) }, ETH: { index: String(INDEXES.ETH) } },
      quotes: Object.fromEntries(
        contracts.flatMap(({ symbol, quote }) => (quote === null ? [] : [[symbol, quote] as const])),
      ),
    },
    ...rows,
  }))

/** Rows in some of the contracts, up to `most` in each. */
function rowsIn<Row>(
  contracts: readonly QuotedSymbol[],
  rowIn: (contract: QuotedSymbol) => fc.Arbitrary<Row>,
  most: number,
): fc.Arbitrary<readonly Row[]> {
  const each = contracts.map((contract) => fc.array(rowIn(contract), { maxLength: most }))
  return fc.tuple(...each).map((rows) => rows.flat())
}

type Without<T> = { [K in keyof T]: Exclude<T[K], undefined> }

function withoutUndefined<T extends object>(row: T): Without<T> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Without<T>
}
