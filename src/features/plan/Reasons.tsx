import { useState } from 'react'
import type { InstrumentCapacity } from '@/engine/analysis/capacity/capacities'
import { Select } from '@/ui/controls/Select'
import { instrumentName } from '@/words/instrumentName'
import styles from './PlanTab.module.css'
import { StopWords } from './StopWords'

export interface ReasonsProps {
  rows: readonly InstrumentCapacity[]
  asOf: string
}

/** What stops buying and selling one of the instruments, a sentence each. */
export function Reasons({ rows, asOf }: ReasonsProps) {
  const [wanted, setWanted] = useState<string | null>(null)
  const row = rows.find(({ symbol }) => symbol === wanted) ?? rows[0]
  if (row === undefined) return null
  return (
    <>
      <div className={styles.instrument}>
        <Select
          inline
          label="What stops"
          value={row.symbol}
          options={rows.map((one) => ({ value: one.symbol, label: instrumentName(one, asOf) }))}
          onChange={setWanted}
        />
      </div>
      <StopWords {...row} />
    </>
  )
}
