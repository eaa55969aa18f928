import { exact, formatMoney, formatShort, signOf, type Value } from '@/ui/format'
import { useFitAround } from '@/ui/layout/fit'
import { placesFor } from '@/ui/readable'
import { Amount } from './Amount'

export interface MoneyProps {
  value: Value
  /** Two unless told. */
  digits?: number
  /** As many places as show something of it, for an amount that stands alone. */
  readable?: boolean
  /** A plus before gains. */
  sign?: boolean
  /** Shown in small type behind the number; leave it out where the header names it. */
  unit?: string
  /** For the tooltip and copy where the unit is not shown; `USD` unless told. */
  exactUnit?: string
  /** Vermilion below zero, blue above: only together with a sign or a label. */
  coloured?: boolean
  className?: string | undefined
}

/** An amount; where the table around has little room, in its short form. */
export function Money({ value, sign, unit, exactUnit = 'USD', coloured, className, ...places }: MoneyProps) {
  const { isShort } = useFitAround()
  const digits = places.readable ? placesFor([value]) : places.digits
  return (
    <Amount
      shown={isShort ? formatShort(value, { sign }) : formatMoney(value, { digits, sign })}
      exactly={exact(value, unit ?? exactUnit)}
      unit={unit}
      tone={coloured ? toneOf(value) : undefined}
      className={className}
    />
  )
}

function toneOf(value: Value): 'loss' | 'gain' | undefined {
  const sign = signOf(value)
  return sign === 0 ? undefined : sign < 0 ? 'loss' : 'gain'
}
