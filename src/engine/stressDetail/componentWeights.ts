import { expiryLabel } from '@/engine/contingency/expiryLabel'
import type { Book, Holding } from '@/engine/margin/book'
import type { PortfolioMargin } from '@/engine/margin/portfolioMargin'
import type { SpotThatHedges } from '@/engine/margin/spotHedge'
import type { Unit } from '@/engine/margin/unit'
import { coinsOnSide } from '@/engine/margin/unitTotals'
import { isOption } from '@/engine/market/quoted'

export type ComponentName = Exclude<keyof PortfolioMargin<number>['contingency'], 'total'>

/** What contingency is charged on. */
export interface Charged {
  readonly unit: Unit<number>
  readonly book: Book<number>
  readonly hedgedSpot: number
  readonly spot: SpotThatHedges<number> | null
}

type Weights = (charged: Charged) => readonly number[]

/** Perpetuals and hedging spot are one group, as in the calendar charge. */
const TODAY = 'today'

/**
 * By what each charge goes to the netted holdings, in the order of the book, and to hedging spot, which comes last.
 * Follows the margin model, section "Contingency components".
 */
export const COMPONENT_WEIGHTS: Readonly<Record<Exclude<ComponentName, 'deltaSpread'> | Part, Weights>> = {
  /** Size, within the groups that are net short: what is bought there takes from what is sold. */
  shortOptions: (charged) => {
    const groupOf = (holding: Holding<number>) => {
      const { contract } = holding.quoted
      return contract.kind === 'option' ? `${expiryLabel(contract)} ${contract.type}` : null
    }
    const sizes = amounts(charged, groupOf, ({ size }) => size)
    return sizes.map(({ amount, net }) => (net < 0 ? -amount : 0))
  },
  /** Vega, on the smaller of the two sides: that is what counts as hedged. */
  vegaSpread: (charged) =>
    ofSmallerSide(
      amounts(
        charged,
        ({ quoted }) => (isOption(quoted) ? expiryLabel(quoted.contract) : null),
        ({ vega }) => vega,
      ),
    ),
  /** Delta, on the smaller of the two sides. */
  stablecoinSpread: (charged) =>
    ofSmallerSide(
      amounts(
        charged,
        ({ quoted }) => quoted.contract.quote,
        ({ delta }) => delta,
      ),
    ),
  /** Delta, hedging spot's too, on the smaller of the two sides. */
  calendar: (charged) =>
    ofSmallerSide(
      amounts(
        charged,
        ({ quoted }) => (quoted.contract.expiry === null ? TODAY : expiryLabel(quoted.contract)),
        ({ delta }) => delta,
        TODAY,
      ),
    ),
  /** Size in coins, of what spot hedges, times what its own basis makes the charge. */
  basisRisk: ({ unit, book, hedgedSpot, spot }) => {
    const { basisFactor, basisThreshold } = unit.factors.contingency
    const same = basisThreshold - (1 - (spot?.collateralRatio ?? 1))
    const side = -Math.sign(hedgedSpot)
    const weights = book.all.map(({ size, quoted }) => {
      const basis = unit.distanceFromIndex(quoted) / unit.index
      return coinsOnSide(quoted, size, side) * (basisFactor * basis + same)
    })
    return [...weights, 0]
  },
  /** Coins, without signs. */
  perpFutures: ({ book }) => [
    ...book.all.map(({ delta, quoted }) => (isOption(quoted) ? 0 : Math.abs(delta))),
    0,
  ],
}

type Part = 'calendar' | 'basisRisk'

/** An amount that counts in a group, and the net of the group: 0 where only rounding is left of it. */
interface Amount {
  readonly amount: number
  readonly group: string | null
  readonly net: number
}

/** The amounts of all holdings, then of hedging spot; without a group they count nowhere. */
function amounts(
  { book, hedgedSpot }: Charged,
  groupOf: (holding: Holding<number>) => string | null,
  amountOf: (holding: Holding<number>) => number,
  spotGroup: string | null = null,
): readonly Amount[] {
  const all = [
    ...book.all.map((holding) => ({ group: groupOf(holding), amount: amountOf(holding) })),
    { group: spotGroup, amount: hedgedSpot },
  ]
  const groups = new Map<string | null, { net: number; gross: number }>()
  for (const { group, amount } of all) {
    const { net, gross } = groups.get(group) ?? { net: 0, gross: 0 }
    groups.set(group, { net: net + amount, gross: gross + Math.abs(amount) })
  }
  return all.map(({ group, amount }) => {
    const { net, gross } = groups.get(group) ?? { net: 0, gross: 0 }
    if (group === null) return { group, amount: 0, net: 0 }
    return { group, amount, net: Math.abs(net) <= gross * ROUNDING ? 0 : net }
  })
}

/** Sums that differ by less than this part of them are alike: the last digit of a double decides nothing. */
const ROUNDING = 1e-12

/** The long groups or the short ones, whichever are less; the long ones where both are alike. */
function ofSmallerSide(all: readonly Amount[]): readonly number[] {
  const side = (sign: number) =>
    all.reduce((sum, { amount, net }) => sum + (Math.sign(net) === sign ? amount : 0), 0)
  const [long, short] = [side(1), -side(-1)]
  const sign = long - short <= ROUNDING * (long + short) ? 1 : -1
  return all.map(({ amount, net }) => (Math.sign(net) === sign ? amount : 0))
}
