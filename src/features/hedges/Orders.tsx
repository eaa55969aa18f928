import type { TradeEffects } from '@/engine/analysis/hedges/questions/tradeEffects'
import { ORDER_GROUPS } from '@/engine/models/orderGroups'
import { type UnitTrade, useUnitTrades } from '@/state/query/unitTrades'
import type { ChosenUnit } from '@/state/result/chosenUnit'
import type { OrderRow } from '@/state/workbook/workbook'
import { useKeptFocus } from '@/ui/controls/useKeptFocus'
import { WholeAmounts } from '@/ui/figures/WholeAmounts'
import layout from '@/ui/layout/tab.module.css'
import { EmptyState } from '@/ui/overlays/EmptyState'
import { OrderTable } from './OrderTable'
import { orderFinding } from './orderFinding'
import { PortfolioCards } from './PortfolioCards'
import { TradeSurprises } from './TradeSurprises'

const GROUPS = [
  { key: 'A', name: `Group A: ${ORDER_GROUPS.A}`, label: 'Group A' },
  { key: 'B', name: `Group B: ${ORDER_GROUPS.B}`, label: 'Group B' },
  { key: null, name: 'Not counting', label: 'Not counting' },
] as const

/** The orders by the group they are filled with, each with its own effect on the margin. */
export function Orders({ chosen, effects }: { chosen: ChosenUnit; effects: TradeEffects | null }) {
  const { base, unit, stale } = chosen
  const orders = useUnitTrades('orders', base)
  // An order that is switched off, or on, goes to another table.
  const kept = useKeptFocus<HTMLElement>()
  if (orders.length === 0) {
    return (
      <EmptyState title={`No orders in ${base}`}>
        Open orders take margin before they are filled. They are tried in two groups, {ORDER_GROUPS.A} and{' '}
        {ORDER_GROUPS.B}, each filled whole; the margin is the largest of what is held alone and with either
        group. An order that hedges what is held may cost nothing.
      </EmptyState>
    )
  }
  const setOf = ({ figures }: UnitTrade<OrderRow>) => figures?.set ?? null
  const counted = orders.filter((order) => setOf(order) !== null).length
  return (
    <section {...kept} className={layout.section} aria-labelledby="orders-finding">
      <div>
        <h2 id="orders-finding" className={layout.finding}>
          <WholeAmounts text={orderFinding(chosen, counted)} />
        </h2>
        <p className={layout.note}>
          The margin of {base} is the largest of three, in USD: what is held, and that with either group of
          orders filled whole
        </p>
      </div>
      <PortfolioCards chosen={chosen} />
      {GROUPS.map(({ key, name, label }) => {
        const rows = orders.filter((order) => setOf(order) === key)
        return (
          rows.length > 0 && (
            <OrderTable key={label} label={label} caption={name} base={base} orders={rows} stale={stale} />
          )
        )
      })}
      <TradeSurprises table="orders" unit={unit} trades={orders} effects={effects} />
    </section>
  )
}
