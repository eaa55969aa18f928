import type { ListField, ListShape } from '@/engine/models/parameterTable'
import { plainDecimal } from '@/state/workbook/rulebookEdits'
import { NumberField } from '@/ui/controls/NumberField'
import type { Column } from '@/ui/layout/column'
import { capitalised, lowered } from '@/ui/letterCase'
import { cellPlace, type ListRow, listOfRows, listRowsOf, withRowAdded } from './lists'
import type { ParameterRow } from './parameterRows'
import { RowsTable } from './RowsTable'
import { setRule, whyNot } from './ruleCommands'
import { withCells } from './tiers'
import { WordCell } from './WordCell'

interface Row {
  readonly path: string
  readonly index: number
  readonly all: readonly ListRow[]
  readonly list: ListShape
}

/** A venue's list, such as its scenarios, with a field for everything that a row has. */
export function ListTable({ row: { path, value, label }, list }: { row: ParameterRow; list: ListShape }) {
  const all = listRowsOf(value, list)
  return (
    <RowsTable
      path={path}
      label={`Rows of ${lowered(label)}`}
      noun="row"
      columns={columnsOf(list)}
      rows={all.map((_, index) => ({ path, index, all, list }))}
      least={list.least}
      most={list.most}
      added={() => listOfRows(withRowAdded(all, list), list)}
      removed={(index) => listOfRows(all.toSpliced(index, 1), list)}
    />
  )
}

function columnsOf({ fields }: ListShape): readonly Column<Row>[] {
  return [
    { key: 'row', header: 'Row', width: '3.5rem', rowHeader: true, render: ({ index }) => index + 1 },
    ...Object.entries(fields).map(
      ([key, field]): Column<Row> => ({
        key,
        header: nameOf(key, field),
        align: 'right',
        width: '8rem',
        render: (row) => <Cell row={row} name={key} field={field} />,
      }),
    ),
  ]
}

function Cell({ row, name, field }: { row: Row; name: string; field: ListField }) {
  const { path, index, all, list } = row
  const changed = (typed: string) => listOfRows(withCells(all, index, { [name]: typed }), list)
  const cell = {
    label: `Row ${index + 1} ${lowered(nameOf(name, field))}`,
    value: all[index]?.[name] ?? '',
    check: (typed: string) => whyNot(path, changed(plainDecimal(typed)), cellPlace(path, index, name, list)),
    onCommit: (typed: string) => setRule(path, changed(plainDecimal(typed))),
  }
  if ('words' in field) return <WordCell {...cell} words={field.words} />
  return <NumberField {...cell} hideLabel percent={field.term.unit === 'ratio'} />
}

function nameOf(key: string, field: ListField): string {
  return 'words' in field ? capitalised(key) : field.term.name
}
