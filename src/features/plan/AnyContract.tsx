import { useMemo, useState } from 'react'
import type { RateBound } from '@/engine/analysis/capacity/rateBound'
import type { ListedLots } from '@/engine/analysis/hedges/valuation/lots'
import type { ScenarioDocument } from '@/engine/documents/document'
import { parseSymbol } from '@/engine/instruments/symbol'
import { useMarketContracts } from '@/state/market/useMarketContracts'
import { contractName } from '@/state/names/contractName'
import { useSweepOver } from '@/state/query/useSweep'
import { openStrategy } from '@/state/view/viewStore'
import { Button } from '@/ui/controls/Button'
import { NumberField } from '@/ui/controls/NumberField'
import { SuggestField } from '@/ui/controls/SuggestField'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import { Notice } from '@/ui/overlays/Notice'
import { CapacityTable } from './CapacityTable'
import { contractMeant, listedContracts, matching } from './listedContracts'
import styles from './PlanTab.module.css'
import { StopWords } from './StopWords'

export interface AnyContractProps {
  base: string
  /** With everything that the market lists of the coin. */
  tradable: ScenarioDocument | null
  lots: ListedLots
  bound: RateBound
  asOrders: boolean
  stale: boolean
}

/** Suggestions that are shown at once. */
const SHOWN = 8

/**
 * How much more of any one contract, named by typing, as an order at a limit of one's own; and the way to strategies.
 */
export function AnyContract({ base, tradable, lots, bound, asOrders, stale }: AnyContractProps) {
  const market = useMarketContracts()
  const all = useMemo(() => listedContracts(market, base), [market, base])
  const [text, setText] = useState('')
  const [symbol, setSymbol] = useState<string | null>(null)
  const [error, setError] = useState<string>()
  const [limit, setLimit] = useState('')
  const asOrder = asOrders ? { limit: limit === '' ? null : limit } : null
  const question =
    symbol === null ? undefined : { base, lots, bound, parts: [{ symbol, ratio: '1' }], asOrder }
  const sweep = useSweepOver(tradable, 'tradeCapacity', question)
  const found = sweep.parts.find(({ parts }) => parts[0]?.symbol === symbol)
  const [traded] = found?.parts ?? []

  const take = (chosen: string) => {
    setText(contractName(chosen, market.asOf))
    setSymbol(chosen)
    setError(undefined)
  }
  const submit = () => {
    const meant = contractMeant(all, text, base)
    if ('symbol' in meant) take(meant.symbol)
    else setError(meant.error)
  }
  const named = symbol === null ? null : contractName(symbol, market.asOf)
  return (
    <>
      <div className={styles.bar}>
        <div className={styles.instrument}>
          <SuggestField
            label="Any other contract"
            value={text}
            placeholder="80000 call 26 Jun"
            onChange={(typed) => {
              setText(typed)
              setError(undefined)
            }}
            onSubmit={submit}
            suggestions={
              text === named
                ? []
                : matching(all, text)
                    .slice(0, SHOWN)
                    .map(({ name }) => ({ value: name }))
            }
            onTake={({ value }) => take(all.find(({ name }) => name === value)?.symbol ?? value)}
            error={error}
          />
        </div>
        {asOrders && symbol !== null && (
          <div className={styles.limit}>
            <NumberField
              label="Limit price"
              value={limit}
              optional
              placeholder="mark"
              suffix={parseSymbol(symbol)?.quote ?? ''}
              check={(value) => (Number(value) > 0 ? undefined : 'A price above 0')}
              onCommit={setLimit}
            />
          </div>
        )}
        <Button onClick={() => openStrategy({ template: 'short-strangle', base, parameters: {} })}>
          Of a strategy …
        </Button>
      </div>
      {sweep.problem !== null && (
        <Notice tone="error" title={`This could not be calculated: ${sweep.problem}`} />
      )}
      {found === undefined && symbol !== null && sweep.state === 'finished' && !sweep.stale && (
        <Notice tone="warning" title={`${named} cannot be valued at this market, or has expired by then.`} />
      )}
      {found && traded && (
        <StaleOverlay busy={stale || sweep.late} className={styles.tables}>
          <CapacityTable
            label="Of the contract chosen"
            base={base}
            rows={[{ ...traded, buy: { ...found.buy, balances: [] }, sell: { ...found.sell, balances: [] } }]}
            asOrder={asOrders ? { price: limit } : null}
            asOf={market.asOf}
            isBusy={sweep.stale}
            isAddable={!stale && !sweep.stale}
          />
          <StopWords {...found} />
        </StaleOverlay>
      )}
    </>
  )
}
