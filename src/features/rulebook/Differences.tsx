import { tableOf } from '@/engine/models/parameterTables'
import type { Difference } from '@/state/workbook/rulebookEdits'
import { rulebookName } from '@/state/workbook/rulebookName'
import { IconButton } from '@/ui/controls/IconButton'
import { ResetIcon } from '@/ui/controls/icons'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { lowered } from '@/ui/letterCase'
import { Disclosure } from '@/ui/overlays/Disclosure'
import { differenceWords } from '@/words/differenceWords'
import { groupsOf, type ParameterGroup, parameterAt } from '@/words/parameterEntries'
import { pathWords, valueWords } from '@/words/parameterWords'
import styles from './Differences.module.css'
import { focusNear } from './focusNear'
import { resetRule } from './ruleCommands'

const columnsOf = (groups: readonly ParameterGroup[]): readonly Column<Difference>[] => {
  const kindOf = (path: string) => parameterAt(path, groups)?.entry.kind ?? 'power'
  return [
    { key: 'path', header: 'Parameter', rowHeader: true, render: ({ path }) => pathWords(path, groups) },
    {
      key: 'from',
      header: 'Built in',
      align: 'right',
      render: ({ path, from }) => valueWords(from, kindOf(path)),
    },
    {
      key: 'to',
      header: 'In this scenario',
      align: 'right',
      render: ({ path, to }) => (
        <span className={styles.now}>
          {valueWords(to, kindOf(path))}
          <IconButton
            small
            label={`Reset ${lowered(pathWords(path, groups))}`}
            icon={<ResetIcon />}
            onClick={({ currentTarget }) => {
              focusNear(currentTarget, 'details', 'summary')
              resetRule(path)
            }}
          />
        </span>
      ),
    },
  ]
}

interface DifferencesProps {
  builtIn: unknown
  differences: readonly Difference[]
}

/** What the scenario changes in its rulebook, one line each. */
export function Differences({ builtIn, differences }: DifferencesProps) {
  const name = rulebookName(builtIn)
  if (differences.length === 0)
    return <p className={styles.none}>As built in. What you change here counts for this scenario only.</p>
  return (
    <div className={styles.differences}>
      <Disclosure summary={`${differenceWords(differences.length)} from ${name}`}>
        <DataTable
          label={`Differences from ${name}`}
          columns={columnsOf(groupsOf(tableOf(builtIn)))}
          rows={differences}
          rowKey={({ path }) => path}
        />
      </Disclosure>
    </div>
  )
}
