import type { CROSS } from '@/engine/models/uta/parameters'

/** Cross margin's parameters for one coin, as values of the algebra. */
export type CrossParameters<V> = Readonly<Record<keyof typeof CROSS.rows | 'optionMmFactor' | 'tierStep', V>>
