import { Decimal } from '@/engine/numbers/decimal'

/** Whether two decimals in texts are as near as `within`, in the same unit. */
export function isNear(actual: string, expected: string | Decimal, within: Decimal | string): boolean {
  return new Decimal(actual).minus(expected).abs().lte(within)
}
