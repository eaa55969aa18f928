import { exact, formatNumber, type Value } from '@/ui/format'
import { Amount } from './Amount'

export interface QuantityProps {
  value: Value
  /** At most so many places; as entered unless told. */
  digits?: number
  sign?: boolean
  unit?: string
  className?: string | undefined
}

/** A size, a price or any other number shown as it was entered. */
export function Quantity({ value, digits, sign, unit, className }: QuantityProps) {
  return (
    <Amount
      shown={formatNumber(value, { digits, sign })}
      exactly={exact(value, unit)}
      unit={unit}
      className={className}
    />
  )
}
