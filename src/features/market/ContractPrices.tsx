import { useMemo } from 'react'
import { useMarketTime } from '@/state/market/marketInUse'
import { contractName } from '@/state/names/contractName'
import { useHoldings } from '@/state/scenario/holdings'
import { useScenario } from '@/state/scenario/scenarioStore'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { Disclosure } from '@/ui/overlays/Disclosure'
import { contractsInUse } from './inUse'
import styles from './Market.module.css'
import { QuoteValue } from './QuoteValue'

/** Above so many contracts the list is closed until it is wanted. */
const LONG = 40

const COLUMNS: readonly Column<string>[] = [
  {
    key: 'contract',
    header: 'Contract',
    rowHeader: true,
    render: (symbol) => <ContractTitle symbol={symbol} />,
  },
  {
    key: 'mark',
    header: 'Mark',
    align: 'right',
    width: '24%',
    render: (symbol) => <QuoteValue symbol={symbol} field="mark" />,
  },
  {
    key: 'iv',
    header: 'IV',
    headerTitle: 'Implied volatility, annualised',
    align: 'right',
    width: '22%',
    rank: 1,
    render: (symbol) => <QuoteValue symbol={symbol} field="iv" />,
  },
  {
    key: 'forward',
    header: 'Forward',
    headerTitle: 'The option’s forward price, in its quote currency',
    align: 'right',
    width: '25%',
    rank: 2,
    render: (symbol) => <QuoteValue symbol={symbol} field="forward" />,
  },
]

/** Mark, volatility and forward of every contract in use. */
export function ContractPrices() {
  const holdings = useHoldings()
  const marketEdits = useScenario(({ workbook }) => workbook.marketEdits)
  const symbols = useMemo(() => contractsInUse(holdings, marketEdits), [holdings, marketEdits])
  if (symbols.length === 0) return null
  return (
    <Disclosure
      summary={<span className={styles.subtitle}>Prices of the contracts in use</span>}
      aside={symbols.length}
      defaultOpen={symbols.length <= LONG}
    >
      <div className={styles.contracts}>
        <DataTable
          editable
          windowed
          label="Contract prices"
          columns={COLUMNS}
          rows={symbols}
          rowKey={itself}
        />
      </div>
    </Disclosure>
  )
}

function itself(symbol: string): string {
  return symbol
}

function ContractTitle({ symbol }: { symbol: string }) {
  return <span title={symbol}>{contractName(symbol, useMarketTime())}</span>
}
