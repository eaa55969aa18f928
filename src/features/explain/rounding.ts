import type { FigureView } from '@/engine/explanation/explainFigure'
import { DECIMALS } from '@/engine/numbers/arithmetic'
import type { Decimal } from '@/engine/numbers/decimal'
import { operationsOver } from '@/engine/numbers/operations'
import { amountWords, EXACT, numberWords, READABLE, shownValue } from './figureWords'

const OPERATIONS = operationsOver<Decimal, Decimal>(DECIMALS, (value) => value)

type Operation = NonNullable<FigureView['operation']>

/** What can be done again with pencil and paper. */
const BY_HAND: Readonly<Partial<Record<Operation, (values: readonly Decimal[]) => Decimal>>> = {
  ...OPERATIONS,
  gridSum: OPERATIONS.sum,
  gridProduct: OPERATIONS.product,
  gridDifference: OPERATIONS.difference,
  clockDifference: OPERATIONS.difference,
  inDoubles: OPERATIONS.sum,
}

/** With how many places the inputs are said, and whether what is said gives the result as it is said. */
export interface Rounding {
  readonly places: number
  readonly recomputes: boolean
}

/** The fewest places of the inputs from which the result comes out as it is said. */
export function roundingOf(figure: FigureView, inputs: readonly FigureView[]): Rounding {
  const compute = BY_HAND[figure.operation ?? 'gamma']
  if (compute === undefined || inputs.length === 0)
    return { places: READABLE, recomputes: compute !== undefined }
  const said = amountWords(figure)
  for (let places = READABLE; places <= EXACT; places += 2) {
    const value = compute(inputs.map((input) => shownValue(input, places)))
    if (amountWords({ ...figure, value: value.toFixed() }) === said) return { places, recomputes: true }
  }
  return { places: EXACT, recomputes: false }
}

/** An input by its number inside a formula; negative ones in brackets. */
export function numberInFormula(input: FigureView, places: number): string {
  if (input.isRuleNumber) return numberWords(input, places)
  const words = amountWords(input, places)
  return input.value.startsWith('-') ? `(${words})` : words
}
