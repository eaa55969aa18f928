import { showUndoable } from '@/actions/showUndoable'
import type { Explanation } from '@/engine/analysis/reconcile/explanations'
import { libraryStore } from '@/state/library/libraryStore'
import { edits, scenarioStore } from '@/state/scenario/scenarioStore'
import { setOverride } from '@/state/workbook/rulebookEdits'
import { underOwnModel } from '@/state/workbook/underOwnModel'
import { Button } from '@/ui/controls/Button'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { parameterAt } from '@/words/parameterEntries'
import { pathWords, valueWords } from '@/words/parameterWords'

const COLUMNS: readonly Column<Explanation>[] = [
  { key: 'parameter', header: 'Parameter', rowHeader: true, render: ({ parameter }) => pathWords(parameter) },
  {
    key: 'was',
    header: 'Now',
    align: 'right',
    rank: 1,
    render: ({ parameter, was }) => said(parameter, was),
  },
  {
    key: 'value',
    header: 'Would be',
    align: 'right',
    render: ({ parameter, value }) => said(parameter, value),
  },
  {
    key: 'adopt',
    header: 'Adopt',
    hideHeader: true,
    render: (explanation) => (
      <Button small onClick={() => adopt(explanation)}>
        Adopt<span className="visually-hidden"> {pathWords(explanation.parameter)}</span>
      </Button>
    ),
  },
]

/** The parameters that would each alone make ours theirs, to be taken over as observed. */
export function Explanations({ base, explainedBy }: { base: string; explainedBy: readonly Explanation[] }) {
  return (
    <DataTable
      label={`What would explain ${base}`}
      columns={COLUMNS}
      rows={explainedBy}
      rowKey={({ parameter }) => parameter}
    />
  )
}

function said(parameter: string, value: string): string {
  return valueWords(value, parameterAt(parameter)?.entry.kind ?? 'power')
}

function adopt({ parameter, value }: Explanation): void {
  const { rulebooks } = libraryStore.getState()
  const { workbook } = scenarioStore.getState()
  // What the answer explains are the account's own rules.
  const { rulebook, rulebookOverrides } = underOwnModel(workbook, rulebooks)
  const source = { kind: 'observed' as const, note: 'makes the margin what the exchange’s answer says' }
  const edited = setOverride(rulebookOverrides, rulebooks[rulebook], parameter, value, source)
  edits.adoptRulebook(rulebook, edited)
  showUndoable({ message: `${pathWords(parameter)} is ${said(parameter, value)} now, as observed.` }, () =>
    edits.adoptRulebook(workbook.rulebook, workbook.rulebookOverrides),
  )
}
