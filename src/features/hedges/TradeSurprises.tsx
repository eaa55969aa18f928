import type { TradeEffect, TradeEffects } from '@/engine/analysis/hedges/questions/tradeEffects'
import type { UnitStatement } from '@/engine/statement/statement'
import { useMarketTime } from '@/state/market/marketInUse'
import type { UnitTrade } from '@/state/query/unitTrades'
import type { HedgeRow, OrderRow } from '@/state/workbook/workbook'
import { readableMoney } from '@/ui/readable'
import { isNegligible } from './isNegligible'
import { isOfNow } from './isOfNow'
import { SurpriseNote } from './SurpriseNote'
import { hedgeWords, orderWords } from './tradeWords'

export type TradeSurprisesProps = { unit: UnitStatement; effects: TradeEffects | null } & (
  | { table: 'hedges'; trades: readonly UnitTrade<HedgeRow>[] }
  | { table: 'orders'; trades: readonly UnitTrade<OrderRow>[] }
)

/** Hedges that raise the margin and orders that lower it, each with the parts that do. */
export function TradeSurprises({ unit, effects, ...listed }: TradeSurprisesProps) {
  const asOf = useMarketTime()
  if (effects === null) return null
  const named =
    listed.table === 'hedges'
      ? listed.trades.map(({ row, path }) => ({ row, path, words: hedgeWords(row, asOf) }))
      : listed.trades.map(({ row, path }) => ({ row, path, words: orderWords(row, asOf) }))
  return named.map(({ row, path, words }) => {
    const effect = effects.effects.find((one) => one.path === path && isOfNow(one.with, unit))
    const change = effect === undefined ? 0 : changeOf(effect)
    const isSurprise = listed.table === 'hedges' ? change > 0 : change < 0
    if (effect === undefined || !isSurprise) return null
    const { model, base, decaying } = effects
    const amount = `${readableMoney(Math.abs(change))} USD`
    const title =
      listed.table === 'hedges'
        ? `The hedge ${words} raises the margin by ${amount}`
        : `The order ${words} lowers the margin by ${amount}`
    return (
      <SurpriseNote
        key={row.id}
        surprising
        title={title}
        effect={{
          model,
          base,
          symbol: row.symbol,
          changes: effect.changes,
          after: effect.with,
          decaying,
          asOf,
        }}
        {...(listed.table === 'orders' ? { because: ORDERS_HEDGE } : {})}
      />
    )
  })
}

const ORDERS_HEDGE =
  'All orders of a group are taken as filled together, so that this one hedges the others of its group.'

function changeOf({ without, with: now }: TradeEffect): number {
  const change = now.maintenanceMargin - without.maintenanceMargin
  return isNegligible(change, now.maintenanceMargin) ? 0 : change
}
