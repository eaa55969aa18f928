import type { ReactNode } from 'react'
import { useChartResult } from '@/state/result/deferredResult'
import { shift } from '@/ui/decimalText'
import { Amount } from '@/ui/figures/Amount'
import { Explainable } from '@/ui/figures/Explainable'
import { exact, formatMoney, formatNumber } from '@/ui/format'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { lowered } from '@/ui/letterCase'
import { changesBetween, type StepChange } from './changesBetween'
import { explainStep, type StandingKey } from './explainStep'
import { rateText } from './rateText'
import { placesOf } from './stepWords'
import { type AtPlace, stateAt } from './walk'

/** Everything that a step changed: before, after and the difference. */
export function StepChanges({ walk, moves, place }: AtPlace) {
  const asOf = useChartResult('document').document?.asOf ?? ''
  return (
    <DataTable
      label="Before and after"
      columns={columnsFor(
        (rate) => rateText(rate, walk.start.rules),
        (key, side) => explainStep(key, side === 'before' ? place - 1 : place, moves),
      )}
      rows={changesBetween(stateAt(walk, place - 1), stateAt(walk, place), asOf)}
      rowKey={({ key }) => key}
    />
  )
}

function columnsFor(
  rate: (value: string) => string,
  onExplain: (key: StandingKey, side: 'before' | 'after') => void,
): readonly Column<StepChange>[] {
  const text = (value: string, { kind, unit }: StepChange) => {
    if (kind === 'rate') return rate(value)
    return kind === 'money' ? formatMoney(value) : formatNumber(value, { digits: placesOf(unit) })
  }
  const side = (key: 'before' | 'after', header: string): Column<StepChange> => ({
    key,
    header,
    align: 'right',
    render: (change) =>
      explained(
        change,
        key,
        `${change.name} ${key} the step`,
        <Amount shown={text(change[key], change)} exactly={exact(change[key], change.unit ?? undefined)} />,
      ),
  })
  const explained = (
    { standing }: StepChange,
    side: 'before' | 'after',
    label: string,
    figure: ReactNode,
  ) => {
    if (standing === null) return figure
    return (
      <Explainable label={label} onExplain={() => onExplain(standing, side)}>
        {figure}
      </Explainable>
    )
  }
  return [
    {
      key: 'name',
      header: 'What changes',
      rowHeader: true,
      render: ({ name, kind, unit }) => (kind === 'money' ? `${name}, ${unit}` : name),
    },
    side('before', 'Before'),
    side('after', 'After'),
    {
      key: 'difference',
      header: 'Change',
      align: 'right',
      render: (change) =>
        explained(change, 'after', `the change of ${lowered(change.name)}`, differenceText(change)),
    },
  ]
}

function differenceText({ difference, kind, unit }: StepChange): string {
  if (difference === undefined) return '–'
  if (kind === 'rate') return `${formatMoney(shift(difference, 2), { digits: 1, sign: true })} points`
  return kind === 'money'
    ? formatMoney(difference, { sign: true })
    : formatNumber(difference, { digits: placesOf(unit), sign: true })
}
