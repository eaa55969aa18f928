import type { PayoffLeg } from '@/state/query/strategyPayoff'

/** One leg of a strategy, sizes signed: a contract, or coins for the wallet. */
export type Leg = PayoffLeg
