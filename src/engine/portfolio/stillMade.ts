import type { Decimal } from '@/engine/numbers/decimal'
import type { Figure } from '@/engine/numbers/figure'

/** The figure that made a value, as long as nobody has put another value in its place since. */
export function stillMade(made: Figure | undefined, value: Decimal | undefined): Figure | undefined {
  return made && value && made.value.eq(value) ? made : undefined
}
