import { numbers } from '@/engine/figure/numbers'
import type { Interpreter } from '@/engine/margin/priceUnit'
import { valueChangesFast } from '@/engine/stress/kernel'

/** For sweeps of many margins: plain doubles and the table kernel. */
export const FAST: Interpreter<number> = { algebra: numbers, valueChanges: valueChangesFast }
