import { type CurvePart, type CurveQuestion, marginCurve } from '@/engine/curve/marginCurve'
import { marginSurface, type SurfaceColumn, type SurfaceQuestion } from '@/engine/curve/marginSurface'
import type { LiquidationPart } from '@/engine/liquidation/parts'
import { liquidationSweep } from '@/engine/liquidation/sweep'
import type { Share, Sweep, SweepSubject } from './sweep'

/** Every sweep that the engine knows: what it is asked, and what its parts are. All of it plain data. */
export interface Sweeps {
  /** The staged liquidation of the account after the moves: its start, its steps, its end. */
  liquidation: { question: null; part: LiquidationPart }
  /** The account's margins along an axis, and where the MM rate crosses the levels: one part each. */
  marginCurve: { question: CurveQuestion; part: CurvePart }
  /** The MM rate over price and volatility: a part for each price. */
  marginSurface: { question: SurfaceQuestion; part: SurfaceColumn }
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
  liquidation: liquidationSweep,
  marginCurve,
  marginSurface,
}
