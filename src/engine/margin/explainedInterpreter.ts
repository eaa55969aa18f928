import type { Figure } from '@/engine/numbers/figure'
import { figures } from '@/engine/numbers/figures'
import { valueChangesExact } from '@/engine/stress/kernelExact'
import type { Interpreter } from './priceUnit'

/** For statements: exact, and every number knows how it was made. */
export const EXPLAINED: Interpreter<Figure> = { algebra: figures, valueChanges: valueChangesExact }
