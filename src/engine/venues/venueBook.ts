import { groupBy } from '@/engine/margin/groupBy'
import { MARKET_TERMS } from '@/engine/market/marketTerms'
import { indexPrice, quoteRate } from '@/engine/market/rates'
import type { Algebra } from '@/engine/numbers/algebra'
import { ONE } from '@/engine/numbers/decimal'
import type { PricedMarket, PricedScenario } from '@/engine/portfolio/scenario'
import type { VenueRulebook } from '@/engine/portfolio/venueRulebook'
import { memoize } from '@/engine/util/memoize'
import { contractKey, sourceOf } from './contractKey'
import { type KeptBalances, keptBalances } from './keptBalances'
import { type KeptRow, keptRows, type LeftOutLine, type ReadAsLine } from './keptRows'
import { venueContract } from './venueContract'
import { venueFactors } from './venueFactors'
import { venueLeg } from './venueLeg'
import type { VenueCollateral, VenueContract, VenueUnit } from './venueUnit'

/** A scenario as the venue would have it. */
export interface VenueBook<V> {
  /** In the order of their keys. */
  readonly units: readonly VenueUnit<V>[]
  readonly balances: KeptBalances<V>
  /** Rows, then balances, each in the order of the document. */
  readonly leftOut: readonly LeftOutLine[]
  readonly readAs: readonly ReadAsLine[]
  /** USD value of one of what a pool counts in. */
  readonly priceOf: (numeraire: string) => V
}

/** Follows venues, "Units and order portfolios". */
export function venueBook<V>(
  a: Algebra<V>,
  scenario: Omit<PricedScenario, 'rulebook'>,
  rulebook: VenueRulebook,
): VenueBook<V> {
  const { market } = scenario
  const { model } = rulebook
  const rows = keptRows(scenario, rulebook)
  const byContract = groupBy(rows.kept, ({ contract }) => contractKey(contract))
  const contractOf = memoize((key: string): VenueContract<V> => {
    const source = sourceOf(byContract.get(key) ?? [])
    if (source === null) throw new RangeError(`no row of ${key}`)
    return venueContract(a, scenario, source)
  })
  const byUnit = groupBy(rows.kept, ({ contract }) => model.instruments.placeOf(contract).unit)
  const numeraires = [...byUnit.values()].flatMap(([row]) => (row ? [numeraireOf(row, rulebook)] : []))
  const hasCashUnit = numeraires.includes(model.account.cashPool)
  const keys = new Set(byUnit.keys())
  const balances = keptBalances(a, market, scenario.balances, rulebook, keys, hasCashUnit)
  const priceOf = memoize((numeraire: string) => numerairePrice(a, market, numeraire))
  const units = [...byUnit].map(([key, members]): VenueUnit<V> => {
    const [first] = members
    const coin = first?.contract.base ?? ''
    const parameters = rulebook.unit(coin)
    if (first === undefined || parameters === null) throw new RangeError(`no parameters of ${coin}`)
    const numeraire = numeraireOf(first, rulebook)
    const legs = members.map((row) => venueLeg(a, market, row, contractOf(contractKey(row.contract))))
    const contracts = [...groupBy(legs, ({ contract }) => contract.key).keys()].map(contractOf)
    const index = indexPrice(a, market, coin)
    return {
      key,
      coin,
      isInverse: first.contract.kind === 'inverse',
      numeraire,
      price: priceOf(numeraire),
      index,
      factors: venueFactors(a, rulebook, parameters, coin),
      contracts,
      held: legs.filter(({ from }) => from !== 'order'),
      orders: legs.filter(({ from }) => from === 'order'),
      collateral: collateralOf(a, rulebook, balances, key, index, priceOf(numeraire)),
    }
  })
  return {
    units,
    balances,
    leftOut: [...rows.leftOut, ...balances.leftOut],
    readAs: [...rows.readAs, ...balances.readAs],
    priceOf,
  }
}

function numeraireOf({ contract }: KeptRow, { model }: VenueRulebook): string {
  return model.instruments.placeOf(contract).numeraire
}

function numerairePrice<V>(a: Algebra<V>, market: PricedMarket, numeraire: string): V {
  if (numeraire === 'USD') return quoteRate(a, market, 'USD')
  if (market.stablecoins.has(numeraire)) return quoteRate(a, market, numeraire)
  if (market.indexes.has(numeraire)) return indexPrice(a, market, numeraire)
  return a.leaf(
    MARKET_TERMS.stablecoinRate,
    ONE,
    { kind: 'rule', note: 'one dollar where none is quoted' },
    numeraire,
  )
}

function collateralOf<V>(
  a: Algebra<V>,
  { model }: VenueRulebook,
  { coins }: KeptBalances<V>,
  key: string,
  index: V,
  price: V,
): VenueCollateral<V> | null {
  const own = coins.find(({ unit }) => unit === key)
  if (own === undefined) return null
  return { size: own.net, worth: model.account.worth(a, own.coin, own.net, index, price) }
}
