import type { Statement } from '@/engine/statement/statement'

/** What a statement says of one unit. */
export type Unit = Statement['units'][string]
