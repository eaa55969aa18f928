import { numbers } from '@/engine/numbers/numbers'
import { valueChangesFast } from '@/engine/stress/kernel'
import type { Interpreter } from './priceUnit'

/** For sweeps of many margins: plain doubles and the table kernel. */
export const FAST: Interpreter<number> = { algebra: numbers, valueChanges: valueChangesFast }
