import { type ReactNode, useMemo } from 'react'
import { knownMargins } from '@/state/scenarios/knownMargins'
import type { ScenarioEntry } from '@/state/scenarios/savedScenario'
import { useScenarios } from '@/state/scenarios/scenariosStore'
import { Money } from '@/ui/figures/Money'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
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

/** Scenarios with their margin, where that is known, and when they were changed; the latest first. */
export function ScenarioTable({ label, entries, verb, onChoose, actions, empty }: ScenarioTableProps) {
  const openId = useScenarios((state) => state.openId)
  const margins = useMemo(() => knownMargins(entries), [entries])
  const rows = [...entries].sort((one, other) => other.changed - one.changed)
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
  return <DataTable label={label} columns={columns} rows={rows} rowKey={({ id }) => id} empty={empty} />
}
