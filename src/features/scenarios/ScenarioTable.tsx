import { type ReactNode, useMemo, useState } from 'react'
import { knownMargins } from '@/state/scenarios/knownMargins'
import type { ScenarioEntry } from '@/state/scenarios/savedScenario'
import { useScenarios } from '@/state/scenarios/scenariosStore'
import { TextField } from '@/ui/controls/TextField'
import { useKeptFocus } from '@/ui/controls/useKeptFocus'
import { Money } from '@/ui/figures/Money'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { foundScenarios } from './foundScenarios'
import styles from './Scenarios.module.css'
import { timeWords } from './times'

export interface ScenarioTableProps {
  label: string
  entries: readonly ScenarioEntry[]
  /** What a press on the name does, in words before the name: `Open`. */
  verb: string
  onChoose: (id: string) => void
  /** A last column. */
  actions?: (entry: ScenarioEntry) => ReactNode
  empty?: string
}

/** More are searched through. */
const MANY = 8

/** Scenarios with their margin, where that is known, and when they were changed; the latest first. */
export function ScenarioTable({ label, entries, verb, onChoose, actions, empty }: ScenarioTableProps) {
  const openId = useScenarios((state) => state.openId)
  const margins = useMemo(() => knownMargins(entries), [entries])
  const [search, setSearch] = useState('')
  const kept = useKeptFocus<HTMLDivElement>()
  const isLong = entries.length > MANY
  const found = isLong ? foundScenarios(entries, search) : entries
  const rows = found.toSorted((one, other) => other.changed - one.changed)
  const columns: Column<ScenarioEntry>[] = [
    {
      key: 'name',
      header: 'Scenario',
      rowHeader: true,
      render: ({ id, name }) => (
        <span className={styles.cell}>
          <button type="button" data-autofocus className={styles.name} onClick={() => onChoose(id)}>
            <span className="visually-hidden">{verb} </span>
            {name}
          </button>
          {id === openId && <span className={styles.open}>open</span>}
        </span>
      ),
    },
    {
      key: 'margin',
      header: 'Margin, USD',
      headerTitle: 'Maintenance margin, as it was last computed',
      align: 'right',
      render: ({ id }) => {
        const margin = margins.get(id)
        return margin === undefined ? '–' : <Money value={margin} />
      },
    },
    {
      key: 'changed',
      header: 'Last changed',
      align: 'right',
      render: ({ changed }) => <span className={styles.time}>{timeWords(changed)}</span>,
    },
  ]
  if (actions) {
    columns.push({ key: 'actions', header: 'Actions', hideHeader: true, align: 'right', render: actions })
  }
  return (
    <div {...kept} className={styles.list}>
      {isLong && (
        <>
          <TextField
            ref={(field) => field?.setAttribute('data-autofocus', '')}
            label="Search the scenarios"
            value={search}
            onChange={setSearch}
          />
          <p className="visually-hidden" role="status">
            {`${rows.length} of ${entries.length} scenarios`}
          </p>
        </>
      )}
      <DataTable
        label={label}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        empty={isLong ? 'No scenario has these words in its name.' : empty}
      />
    </div>
  )
}
