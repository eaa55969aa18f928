import { NumberField, type NumberFieldProps } from '@/ui/controls/NumberField'
import styles from './Cells.module.css'
import { useCellFault } from './missingValue'

export interface DecimalCellProps
  extends Pick<NumberFieldProps, 'optional' | 'check' | 'placeholder' | 'min' | 'max'> {
  id: string
  /** The document's name of the cell, for its faults. */
  field: string
  label: string
  value: string
  onCommit: (value: string) => void
}

/** A number of a row, edited in place. */
export function DecimalCell({ id, field, ...rest }: DecimalCellProps) {
  const error = useCellFault(id, field)
  return (
    <span className={styles.number}>
      <NumberField {...rest} hideLabel plain error={error} />
    </span>
  )
}
