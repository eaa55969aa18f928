import { useChartResult } from '@/state/result/deferredResult'
import { shift } from '@/ui/decimal-text'
import { Amount } from '@/ui/figures/Amount'
import { exact, formatMoney, formatNumber } from '@/ui/format'
import { type Column, DataTable } from '@/ui/layout/DataTable'
import { type Change, changesBetween } from './changes'
import { rateText } from './rateText'
import { placesOf } from './stepWords'
import { stateAt, type Walk } from './walk'

/** Everything that a step changed: before, after and the difference. */
export function BeforeAfter({ walk, place }: { walk: Walk; place: number }) {
  const asOf = useChartResult('document').document?.asOf ?? ''
  return (
    <DataTable
      label="Before and after"
      columns={columnsFor((rate) => rateText(rate, walk.start.rules))}
      rows={changesBetween(stateAt(walk, place - 1), stateAt(walk, place), asOf)}
      rowKey={({ key }) => key}
    />
  )
}

function columnsFor(rate: (value: string) => string): readonly Column<Change>[] {
  const text = (value: string, { kind, unit }: Change) => {
    if (kind === 'rate') return rate(value)
    return kind === 'money' ? formatMoney(value) : formatNumber(value, { digits: placesOf(unit) })
  }
  const side = (key: 'before' | 'after', header: string): Column<Change> => ({
    key,
    header,
    align: 'right',
    render: (change) => (
      <Amount shown={text(change[key], change)} exactly={exact(change[key], change.unit ?? undefined)} />
    ),
  })
  return [
    {
      key: 'name',
      header: 'What changes',
      rowHeader: true,
      render: ({ name, kind, unit }) => (kind === 'money' ? `${name}, ${unit}` : name),
    },
    side('before', 'Before'),
    side('after', 'After'),
    { key: 'difference', header: 'Change', align: 'right', render: differenceText },
  ]
}

function differenceText({ difference, kind, unit }: Change): string {
  if (difference === undefined) return '–'
  if (kind === 'rate') return `${formatMoney(shift(difference, 2), { digits: 1, sign: true })} points`
  return kind === 'money'
    ? formatMoney(difference, { sign: true })
    : formatNumber(difference, { digits: placesOf(unit), sign: true })
}
