import { NumberField, type NumberFieldProps } from '@/ui/controls/NumberField'
import { cx } from '@/ui/cx'
import styles from './Cells.module.css'
import { useCellFault } from './leftOut'

export interface DecimalCellProps
  extends Pick<NumberFieldProps, 'optional' | 'check' | 'placeholder' | 'min'> {
  id: string
  /** The document's name of the cell, for its faults. */
  field: string
  label: string
  value: string
  onCommit: (value: string) => void
  /** What its table keeps room for. */
  kind: 'amount' | 'price'
  /** Which way what is wrong with it has room to stand. */
  room?: 'start' | 'end'
}

/** A number of a row, edited in place. */
export function DecimalCell({ id, field, kind, room = 'end', ...rest }: DecimalCellProps) {
  const error = useCellFault(id, field)
  return (
    <span className={cx(styles[room], styles[kind])}>
      <NumberField {...rest} hideLabel plain error={error} />
    </span>
  )
}
