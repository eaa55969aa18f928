import { type Decimal, nearestDouble, plain } from './decimal'
import { decimalOfDouble } from './decimalOfDouble'
import { exactOperations } from './exactOperations'
import type { ModelOperationName } from './modelOperations'
import type { OperationName } from './operations'
import type { Source } from './source'
import type { Term } from './term'

type Inputs = readonly Figure[] | (() => readonly Figure[])

/**
 * A number that knows how it was made: its term, its exact value, the operation and the figures that went in,
 * or, where it was not computed, its source.
 */
export class Figure {
  readonly term: Term
  readonly operation: OperationName | ModelOperationName | null
  readonly source: Source | null
  /** Of what: a symbol, a coin, a group of legs; empty where the term says it all. */
  readonly of: string
  readonly unit: string
  #inputs: Inputs
  #value: Decimal | undefined
  #double: number | undefined
  #printed: string | undefined

  /** @param value null where it is what the operation makes of the inputs */
  constructor(
    term: Term,
    value: Decimal | number | null,
    operation: OperationName | ModelOperationName | null,
    inputs: Inputs,
    source: Source | null,
    of: string | undefined,
    unit: string | undefined,
  ) {
    this.term = term
    if (typeof value === 'number') this.#double = value
    else if (value !== null) this.#value = value
    this.operation = operation
    this.source = source
    this.of = of ?? ''
    this.unit = unit ?? term.unit
    this.#inputs = inputs
  }

  /** The figures that went in. Those of grid values are made at the first look, for there are thousands. */
  get inputs(): readonly Figure[] {
    if (typeof this.#inputs === 'function') this.#inputs = this.#inputs()
    return this.#inputs
  }

  /** The exact value, worked out at the first look: many are never looked at. */
  get value(): Decimal {
    this.#value ??= this.#double === undefined ? resultOf(this) : decimalOfDouble(this.#double)
    return this.#value
  }

  /** The value as a double; kept, because the conversion is slow. */
  get double(): number {
    this.#double ??= nearestDouble(this.value)
    return this.#double
  }

  /**
   * The value as text, with the decimal places of its term; kept, because the same figure is shown in several places.
   */
  get printed(): string {
    this.#printed ??= plain(this.value, this.term.places)
    return this.#printed
  }
}

function resultOf({ term, operation, inputs }: Figure): Decimal {
  if (operation === null || !isExact(operation))
    throw new TypeError(`${term.id} has neither value nor operation`)
  return exactOperations[operation](inputs)
}

function isExact(operation: OperationName | ModelOperationName): operation is OperationName {
  return operation in exactOperations
}
