import { type ReactNode, useMemo, useState } from 'react'
import type { Stablecoin } from '@/engine/instruments/contract'
import { expiryLabel, type ListedOption, type MarketContracts } from '@/state/market/marketContracts'
import { Select } from '@/ui/controls/Select'
import { formatMoney } from '@/ui/format'
import { EmptyState } from '@/ui/overlays/EmptyState'
import { Tabs } from '@/ui/overlays/Tabs'
import styles from './Chain.module.css'
import { ChainTable } from './ChainTable'
import { chainOf, coinsOf, settlementsOf, usualExpiry } from './chain'
import type { Ticket } from './newLeg'

interface ChainProps {
  market: MarketContracts
  base: string
  onBase: (base: string) => void
  ticket: Ticket
  onChoose: (option: ListedOption) => void
  /** The ticket, between the choice of the coin and its options. */
  children: ReactNode
}

/** The choice of coin, settlement and expiry, and the options there. */
export function Chain({ market, base, onBase, ticket, onChoose, children }: ChainProps) {
  const [wanted, setWanted] = useState<Stablecoin>('USDT')
  const [chosen, setChosen] = useState<number | null>(null)
  const coins = coinsOf(market)
  const settlements = settlementsOf(market, base)
  const settlement = settlements.includes(wanted) ? wanted : (settlements[0] ?? wanted)
  const chain = useMemo(() => chainOf(market, base, settlement), [market, base, settlement])
  const expiries = [...chain.keys()]
  const expiry =
    chosen !== null && chain.has(chosen) ? chosen : (usualExpiry(expiries, market.asOf) ?? undefined)
  const index = market.indexes.get(base) ?? Number.NaN
  const spot = index / (market.rates.get(settlement) ?? 1)
  return (
    <div className={styles.chain}>
      <div className={styles.bar}>
        <div className={styles.choices}>
          <Select
            label="Underlying"
            inline
            value={base}
            options={coins.map((coin) => ({ value: coin, label: coin }))}
            onChange={onBase}
          />
          {settlements.length > 0 && (
            <Select
              label="Settles in"
              inline
              value={settlement}
              options={settlements.map((coin) => ({ value: coin, label: coin }))}
              disabled={settlements.length < 2}
              onChange={setWanted}
            />
          )}
        </div>
        {children}
      </div>
      {expiry === undefined ? (
        <NoOptions market={market} base={base} />
      ) : (
        <Tabs
          label="Expiry"
          value={String(expiry)}
          onChange={(key) => setChosen(Number(key))}
          tabs={expiries.map((each) => ({
            key: String(each),
            label: expiryLabel(each, market.asOf),
            content: (
              <ChainTable
                key={`${base} ${settlement} ${each}`}
                base={base}
                rows={chain.get(each) ?? []}
                spot={spot}
                line={`${base} index ${formatMoney(spot, { digits: placesOf(spot) })} ${settlement}`}
                asOf={market.asOf}
                ticket={ticket}
                onChoose={onChoose}
              />
            ),
          }))}
        />
      )}
    </div>
  )
}

function NoOptions({ market, base }: { market: MarketContracts; base: string }) {
  const others = [...new Set(market.options.map(({ contract }) => contract.base))]
  return (
    <EmptyState title={base === '' ? 'This market lists nothing' : `This market lists no options of ${base}`}>
      {others.length > 0
        ? `It has options of ${others.join(', ')}: choose one of them above.`
        : 'A scenario from a file brings only the prices that it needs. Prices of further options can be entered under Market, and the built-in sample market lists options of BTC, ETH and SOL.'}
    </EmptyState>
  )
}

/** Two places, four for coins of a few dollars and less. */
function placesOf(price: number): number {
  return price < 10 ? 4 : 2
}
