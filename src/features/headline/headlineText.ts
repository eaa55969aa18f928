import { formatPercent, formatShort } from '@/ui/format'
import { readableMoney } from '@/ui/readable'

/** From there on even a wide headline counts in billions, a phone's in millions. */
const LONG = 1e11
const LONG_ON_PHONE = 1e7
const LONG_CHANGE = 1e9

/** From where on a change is shortened: it stands in small type beside its words. */
export function longChange(compact: boolean): number {
  return compact ? LONG_ON_PHONE : LONG_CHANGE
}

/** A figure of the headline: amounts to the cent as long as they have room for it. */
export function headlineText(value: string, kind: 'money' | 'rate', compact: boolean): string {
  if (kind === 'rate') return formatPercent(value)
  const from = compact ? LONG_ON_PHONE : LONG
  const isLong = Math.abs(Number(value)) >= from
  return isLong ? formatShort(value, { from, digits: 2 }) : readableMoney(value)
}
