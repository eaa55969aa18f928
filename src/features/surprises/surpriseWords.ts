import type { Surprise, SurpriseKind } from '@/engine/analysis/surprises/surprise'
import { parseSymbol } from '@/engine/instruments/symbol'
import type { FigureAddress } from '@/engine/statement/figureAddress'
import { contractName, dayName } from '@/state/names/contractName'
import { namedParts } from '@/state/result/marginComponents'
import type { Since } from '@/state/view/viewStore'
import { formatNumber, formatPercent, formatTimeLeft } from '@/ui/format'
import { readableMoney } from '@/ui/readable'
import { shiftInWords } from '@/ui/shiftWords'
import { type RowsSaid, rowWords } from '@/words/rowWords'

type Of<K extends SurpriseKind> = Extract<Surprise, { kind: K }>

/** A surprise as people are told of it. */
export interface SaidSurprise {
  /** What is against expectation, without a full stop. */
  readonly title: string
  readonly why: string
  /** What can be done about it. */
  readonly cure: string
  /** The figure that shows it, and what that is called. */
  readonly address: FigureAddress
  readonly label: string
  /** Where the figure is what it is because of a row: without it. */
  readonly since?: Since
}

const SECONDS_PER_DAY = 86_400

const usd = (amount: number) => `${readableMoney(amount)} USD`
const rate = (value: number | null) => (value === null ? 'above every bound' : formatPercent(value))
const left = (seconds: number) => formatTimeLeft(seconds / SECONDS_PER_DAY, { unit: true })

const WORDS: {
  readonly [K in SurpriseKind]: (surprise: Of<K>, rows: RowsSaid, model: string) => SaidSurprise
} = {
  nearExpiry: ({ base, symbol, share, seconds, isHedged, margin, withWholeShock }, { asOf }) => ({
    title: `${contractName(symbol, asOf)} expires in ${left(seconds)}: only ${formatPercent(share, { digits: share < 0.01 ? 2 : 0 })} of each price shock reaches it${isHedged ? ', what hedges it gets more' : ''}`,
    why: `In its last half hour an option’s own shock fades with the time left; nothing else’s does. With whole shocks ${base}’s maintenance margin would be ${usd(withWholeShock)}, not ${usd(margin)}.`,
    cure: isHedged
      ? 'Close the hedge together with the option, or roll the option to a later expiry in time.'
      : 'At 08:00 UTC it settles, and what it needs or gives is gone: what stays must stand by itself.',
    address: `units.${base}.maxLoss`,
    label: `maximum loss of ${base}`,
  }),
  volatilityStep: ({ base, seconds, change }) => ({
    title: `At 08:00 UTC, in ${left(seconds)}, ${base}’s margin ${change > 0 ? 'rises' : 'falls'} by ${usd(Math.abs(change))}, even if nothing moves`,
    why: 'Volatility shocks grow towards expiry, and days begun count whole: at 08:00 UTC every option has a day less at once.',
    cure: 'Keep that much available, or reduce the options of the nearest expiries before.',
    address: `units.${base}.maintenanceMargin`,
    label: `maintenance margin of ${base}`,
  }),
  longOption: (surprise, { asOf }) => ({
    ...(surprise.isAbovePaid ? abovePaid(surprise, asOf) : raises(surprise, asOf)),
    address: `rows.${surprise.path}.worstPnl`,
    label: `P&L of ${contractName(surprise.symbol, asOf)} in the worst scenario`,
  }),
  hedgeRaises: ({ base, path, symbol, by, component, componentBy }, rows, model) => {
    const part = namedParts(model).find(({ key }) => key === component)
    const expiry = parseSymbol(symbol)?.expiry ?? null
    const traded = {
      day: expiry === null ? 'today' : dayName(expiry, rows.asOf.slice(0, 4)),
      dollar: parseSymbol(symbol)?.quote ?? 'USD',
    }
    const reason = part !== undefined && 'reason' in part ? part.reason(traded) : undefined
    return {
      title: `The hedge ${rowWords(path, rows)} raises the margin by ${usd(by)}`,
      why: `Most of it is ${part?.spoken ?? 'the margin'}, which rises by ${usd(componentBy)}. ${reason ?? 'It loses where the rest loses too, or more than the rest gains.'}`,
      cure: 'Try another size of it, or a contract of the same expiry and dollar as what it hedges: Hedges and orders finds the best.',
      ...why(base, path),
    }
  },
  orderLowers: ({ base, path, by }, rows) => ({
    title: `The order to ${rowWords(path, rows)} lowers the margin by ${usd(by)}`,
    why: 'All orders of a group are taken as filled together, so that this one hedges the others of its group.',
    cure: 'Do not count on it: where it is cancelled and the others stay, the margin rises by as much.',
    ...why(base, path),
  }),
  lossBetween: ({ base, move, iv, loss, maxLoss }) => ({
    title: `${shiftInWords(base, rounded(move))} would lose ${usd(loss)}, more than any scenario`,
    why: `The scenarios look at fixed prices, where at most ${usd(maxLoss)} is lost${iv === 0 ? '' : `; this is with volatility ${shiftInWords('', rounded(iv)).trim()}`}. The margin does not cover what lies between.`,
    cure: `Keep ${usd(loss - maxLoss)} more than the margin asks for, or sell less of what loses there: Between grid points, under Stress, shows it.`,
    address: `units.${base}.maxLoss`,
    label: `maximum loss of ${base}`,
  }),
  spotBeyond: ({ base, quantity, hedges, beyond, shock, loss }) => ({
    title: `${coins(beyond)} of ${coins(quantity)} ${base} hedge nothing`,
    why: `Spot hedges as much as the derivatives have delta against it: ${coins(hedges)} ${base}. The rest is in no scenario, yet ${shiftInWords(base, -shock)} takes ${usd(loss)} of its value.`,
    cure: 'To protect the rest, sell a perpetual against it or buy puts.',
    address: `units.${base}.hedgedSpot`,
    label: `spot of ${base} that hedges`,
  }),
  noEntry: ({ base, path, positions, shock, loss }, rows) => {
    const [its, has, it] =
      positions === 1
        ? [rowWords(path, rows), 'has', 'it']
        : [`${positions} positions of ${base}`, 'have', 'they']
    return {
      title: `${its} ${has} no entry price: no move of the price counts as gain or loss of ${positions === 1 ? 'it' : 'them'}`,
      why: `Open profit is counted from the entry price, and without one it stays 0. With ${shiftInWords(base, rounded(shock))} ${it} would lose ${usd(loss)}; what-if moves, the margin curve, the payoff and the liquidation prices leave that out.`,
      cure: 'Enter what was paid; where that is not known, enter the mark, and gains and losses count from now.',
      address: 'account.totalEquity',
      label: 'total equity',
    }
  },
  optionEquity: ({ equity, optionValue }) => ({
    title: `${optionValue >= equity ? 'All' : formatPercent(optionValue / equity, { digits: 0 })} of the equity is the value of options`,
    why: `Of ${usd(equity)} the options are ${usd(optionValue)}. That falls as they lose value, and what they are worth is also what they can lose: the MM rate is then near 100 %.`,
    cure: 'Hold cash beside them, or sell a part of them.',
    address: 'account.totalEquity',
    label: 'total equity',
  }),
  closingLoss: ({ path, loss, mmRate, mmRateWithout, liquidates }, rows) => ({
    title: `The closing order to ${rowWords(path, rows)} would lose ${usd(loss)} at its limit, which counts already${liquidates ? ': it alone puts the account into liquidation' : ''}`,
    why: `What open orders would lose against the mark lowers what the margin is measured against, before they are filled. Without it the MM rate is ${rate(mmRateWithout)}, not ${rate(mmRate)}.`,
    cure: 'Cancel it, or move its limit nearer to the mark.',
    address: 'account.orderLoss',
    label: 'loss of open orders at their limits',
  }),
  ordersLiquidate: ({ mmRate, mmRateWithout, orders }) => ({
    title: `${orders === 1 ? 'An open order alone puts' : `${orders} open orders alone put`} the account into liquidation`,
    why: `Orders count as filled where that needs more. Without them the MM rate is ${rate(mmRateWithout)}, not ${rate(mmRate)}.`,
    cure: 'Cancel some of them: a liquidation would begin with that, too.',
    address: 'account.mmRate',
    label: 'MM rate',
  }),
}

/** The way to the margin with and without the row, side by side. */
function why(base: string, path: string): Pick<SaidSurprise, 'address' | 'label' | 'since'> {
  return {
    address: `units.${base}.maintenanceMargin`,
    label: `why the maintenance margin of ${base} changes`,
    since: { kind: 'without', path },
  }
}

function abovePaid({ symbol, initialMargin, worth, paid, loss }: Of<'longOption'>, asOf: string) {
  const isWorth = worth >= paid
  return {
    title: `The long ${contractName(symbol, asOf)} needs ${usd(initialMargin)} of initial margin, more than the ${usd(isWorth ? worth : paid)} ${isWorth ? 'it is worth' : 'paid for it'}`,
    why: `Its value counts in the equity, and the worst scenario takes ${usd(loss)} of it; initial margin asks for more than that. No more than its value can be lost.`,
    cure: 'To take on new risk, hold cash beside it, or sell an option against it.',
  }
}

function raises({ symbol, maintenanceMargin, worth, loss }: Of<'longOption'>, asOf: string) {
  return {
    title: `The long ${contractName(symbol, asOf)} raises the margin by ${usd(maintenanceMargin)}`,
    why: `In the scenario that decides it loses ${usd(loss)}, beside what is sold: there it hedges nothing. At most its value of ${usd(worth)} can be lost.`,
    cure: 'It pays on the other side. Hedge the side that decides: Hedges and orders finds what lowers the margin.',
  }
}

function coins(amount: number): string {
  return formatNumber(Number(amount.toPrecision(5)))
}

/** Shocks are doubles: `0.1`, not `0.10000000000000009`. */
function rounded(shock: number): number {
  return Number(shock.toFixed(5))
}

/** A surprise of an account of a margin model in words. */
export function surpriseWords<K extends SurpriseKind>(
  surprise: Of<K>,
  rows: RowsSaid,
  model: string,
): SaidSurprise {
  return WORDS[surprise.kind as K](surprise, rows, model)
}
