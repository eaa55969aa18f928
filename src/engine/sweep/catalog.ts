import { type Liquidation, liquidate } from '@/engine/liquidation/liquidation'
import type { Share, Sweep, SweepSubject } from './sweep'

/** Every sweep that the engine knows: what it is asked, and what its parts are. All of it plain data. */
export interface Sweeps {
  /** The staged liquidation of the account after the moves: one part. */
  liquidation: { question: null; part: Liquidation }
}

export type SweepKind = keyof Sweeps
export type SweepQuestion<K extends SweepKind> = Sweeps[K]['question']
export type SweepPart<K extends SweepKind> = Sweeps[K]['part']

type SweepOf<K extends SweepKind> = (
  subject: SweepSubject,
  question: SweepQuestion<K>,
  share: Share,
) => Sweep<SweepPart<K>>

/** How each of them is made. */
export const SWEEPS: { readonly [K in SweepKind]: SweepOf<K> } = {
  *liquidation({ scenario }) {
    yield { part: liquidate(scenario), done: 1 }
  },
}
