import { DECIMALS } from './arithmetic'
import type { Decimal } from './decimal'
import { operationsOver } from './operations'

/** The operations on exact decimals, of whatever has one for its value. */
export const exactOperations = operationsOver<{ readonly value: Decimal }, Decimal>(
  DECIMALS,
  ({ value }) => value,
)
