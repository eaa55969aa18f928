import type { DecayingOption } from '@/engine/analysis/hedges/questions/tradeEffects'
import type { ComponentChange, HedgedMargin } from '@/engine/analysis/hedges/valuation/hedgeResult'
import type { NamedContract } from '@/engine/instruments/contract'
import { parseSymbol } from '@/engine/instruments/symbol'
import { accountWords } from '@/models/accountModels'
import { contractName, dayName } from '@/state/names/contractName'
import { formatPercent } from '@/ui/format'
import { readableMoney } from '@/ui/readable'
import { shiftInWords } from '@/ui/shiftWords'
import { hedgeParts } from './hedgeParts'
import { isNegligible } from './isNegligible'

/** What a hedge or an order changes, and what is needed to say why. */
export interface Effect {
  /** The id of the margin model. */
  readonly model: string
  readonly base: string
  /** What is traded; of spot the coin. */
  readonly symbol: string
  readonly changes: readonly ComponentChange[]
  /** With it. */
  readonly after: Pick<HedgedMargin, 'worst' | 'maintenanceMargin'>
  readonly decaying: readonly DecayingOption[]
  readonly asOf: string
}

/** `It lowers the maximum loss by 1,200.00 USD but raises the delta spread by 1,450.00 USD`, without a full stop. */
export function changeSentence({
  model,
  changes,
  after,
}: Pick<Effect, 'model' | 'changes' | 'after'>): string {
  const parts = hedgeParts(model)
  const told = [...changes]
    .filter(({ change }) => !isNegligible(change, after.maintenanceMargin))
    .sort((one, other) => Math.abs(other.change) - Math.abs(one.change))
  const listed = (some: readonly ComponentChange[]) =>
    inWords(
      some.map(
        ({ component, change }) =>
          `${parts.find(({ key }) => key === component)?.spoken} by ${readableMoney(Math.abs(change))} USD`,
      ),
    )
  const [falls, rises] = [told.filter(({ change }) => change < 0), told.filter(({ change }) => change > 0)]
  if (told.length === 0) return 'It changes no part of the margin'
  if (falls.length === 0) return `It raises ${listed(rises)}`
  if (rises.length === 0) return `It lowers ${listed(falls)}`
  return `It lowers ${listed(falls)} but raises ${listed(rises)}`
}

/**
 * Why the part that rises most does: of the maximum loss also where an option shares less of the shock than its hedge.
 */
export function reasonsOf(effect: Effect): readonly string[] {
  const rise = [...effect.changes].sort((one, other) => other.change - one.change)[0]
  if (rise === undefined || rise.change <= 0 || isNegligible(rise.change, rise.after)) return []
  const others = effect.decaying.filter(({ symbol }) => symbol !== effect.symbol)
  return [
    reasonOf(rise.component, effect),
    ...(rise.component === 'maxLoss' ? others.map((option) => decayWords(option, effect.asOf)) : []),
  ]
}

/** An option near its expiry, and what that does to its hedge. */
export function decayWords({ symbol, share }: DecayingOption, asOf: string): string {
  return `${contractName(symbol, asOf)} is so near its expiry that it gets only ${formatPercent(share, { digits: 0 })} of each price shock; what hedges it does not share that.`
}

function reasonOf(component: ComponentChange['component'], effect: Effect): string {
  if (component === 'borrowing')
    return 'What the wallet lacks is borrowed, and what is owed needs margin of its own.'
  const { model, base, symbol, asOf, after } = effect
  const contract = parseSymbol(symbol)
  const traded = { day: dayOf(contract, asOf), dollar: contract?.quote ?? 'USD' }
  const reason = accountWords(model).components.find(({ key }) => key === component)?.reason
  return reason ? reason(traded) : worstWords(base, after.worst)
}

function worstWords(base: string, worst: Effect['after']['worst']): string {
  if (worst === null) return 'It loses where the rest gains.'
  const price = shiftInWords(base, round(worst.price))
  return `Most is lost now with ${price} and ${shiftInWords('volatility', round(worst.iv))}: it loses there, or gains too little.`
}

/** `today` for what never expires, otherwise `26 Jun`. */
function dayOf(contract: NamedContract | null, asOf: string): string {
  const expiry = contract?.expiry ?? null
  return expiry === null ? 'today' : dayName(expiry, asOf.slice(0, 4))
}

function inWords(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}

/** Shocks are doubles: `0.1`, not `0.10000000000000009`. */
function round(shock: number): number {
  return Number(shock.toPrecision(9))
}
