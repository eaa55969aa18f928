import { exact, formatPercent, type Value } from '@/ui/format'
import { Amount } from './Amount'

export interface PercentProps {
  /** A share: `0.12465804` is 12.5 %. */
  value: Value
  /** One unless told. */
  digits?: number
  sign?: boolean
  className?: string | undefined
}

export function Percent({ value, digits, sign, className }: PercentProps) {
  return (
    <Amount shown={formatPercent(value, { digits, sign })} exactly={exact(value)} className={className} />
  )
}
