import type { Evaluation } from '@/engine/engine'
import { compare } from '@/ui/decimalText'

type OwnUnits = Evaluation['statement']['units']

/** The unit of the account's own model that needs the most initial margin; null where there is none. */
export function largestOwnUnit({
  units,
}: Pick<Evaluation['statement'], 'units'>): readonly [base: string, OwnUnits[string]] | null {
  const [first] = Object.entries(units).toSorted(([, one], [, other]) =>
    compare(other.initialMargin, one.initialMargin),
  )
  return first ?? null
}
