import { formatNumber, type Value } from '@/ui/format'
import { readableMoney } from '@/ui/readable'

/** An amount of what a unit counts in, within a sentence: `4,512.00 USDC`, `0.0123 BTC`. */
export function amountWords(value: Value, numeraire: string): string {
  const shown = numeraire.startsWith('USD') ? readableMoney(value) : formatNumber(value, { digits: 8 })
  return `${shown} ${numeraire}`
}
