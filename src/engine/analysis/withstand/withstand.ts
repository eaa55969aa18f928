import { type AccountStanding, movableAccount } from '@/engine/analysis/curve/movableAccount'
import type { LiquidationOutcome } from '@/engine/liquidation/liquidationPart'
import { liquidationSweep } from '@/engine/liquidation/liquidationSweep'
import { isReached } from '@/engine/margin/isReached'
import { levelsOf } from '@/engine/margin/levelsOf'
import { EVERY_UNIT } from '@/engine/market/shift/everyUnit'
import { faultsOfMoves } from '@/engine/market/shift/faultsOfMoves'
import { moveScenario } from '@/engine/market/shift/moveScenario'
import type { Moves } from '@/engine/market/shift/moves'
import type { StepKind } from '@/engine/models/liquidationRules'
import { Decimal } from '@/engine/numbers/decimal'
import { resting } from '@/engine/sweep/resting'
import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'
import type { MovesByCoin } from './historicalMoves'

/** What the venue would do to the account after a move. */
export interface Withstood {
  /** The id of the margin model whose rules it would follow. */
  readonly model: string
  readonly outcome: LiquidationOutcome
  /** What it would do, each once, in its order. */
  readonly steps: readonly StepKind[]
  /** The contracts that it would close a part of, in the order in which it begins with them. */
  readonly closed: readonly string[]
}

/** The account after one of the moves asked for. */
export interface AfterMove {
  /** The move, as it was asked for. */
  readonly byCoin: MovesByCoin
  /** Null where the market has none of the coins that the move names, or cannot be moved so. */
  readonly standing:
    | (Pick<AccountStanding, 'maintenanceMargin' | 'initialMargin' | 'base' | 'equity'> & {
        /** Null where it is infinite. */
        readonly mmRate: number | null
        /** What is left for new positions, USD. */
        readonly available: number
        /** Null where the venue leaves the account alone. */
        readonly liquidated: Withstood | null
      })
    | null
}

/**
 * Where the account stands after each of these price moves, and what would be liquidated then: prices move at once from
 * the unmoved market, volatilities, rates and the clock as the what-if moves have them. A part for each move, USD, in
 * doubles. Follows the margin model, sections "Moving the market and the clock", "Account" and "Staged liquidation".
 */
export function* withstand(
  subject: SweepSubject,
  question: { readonly moves: readonly MovesByCoin[] },
): Sweep<AfterMove> {
  const { unmoved, moves: sliders } = subject
  const account = movableAccount(unmoved)
  const levels = levelsOf(unmoved.rulebook)
  for (const [place, byCoin] of question.moves.entries()) {
    const done = place / question.moves.length
    const known = Object.entries(byCoin).filter(
      ([coin]) => coin === EVERY_UNIT || unmoved.market.indexes.has(coin),
    )
    const moves: Moves = { ...sliders, price: new Map(known.map(([coin, by]) => [coin, new Decimal(by)])) }
    if (known.length === 0 || faultsOfMoves(unmoved, moves).length > 0) {
      yield { part: { byCoin, standing: null }, done }
      continue
    }
    const { maintenanceMargin, initialMargin, base, equity, mmRate } = yield* resting(account(moves), done)
    const liquidated = isReached(mmRate, levels.autoRepay)
      ? yield* liquidatedAfter(subject, moves, done)
      : null
    const available = Math.max(0, base - initialMargin)
    const rate = Number.isFinite(mmRate) ? mmRate : null
    const standing = { maintenanceMargin, initialMargin, base, equity, mmRate: rate, available, liquidated }
    yield { part: { byCoin, standing }, done: (place + 1) / question.moves.length }
  }
}

/** What the venue does then, step by step; null where it does nothing, or publishes nothing. */
function* liquidatedAfter(
  { unmoved }: SweepSubject,
  moves: Moves,
  done: number,
): Generator<{ readonly done: number }, Withstood | null, void> {
  const moved = moveScenario(unmoved, moves)
  if (!moved.ok) return null
  const model = unmoved.rulebook.model.id
  const [steps, closed] = [new Set<StepKind>(), new Set<string>()]
  for (const { part } of liquidationSweep({ scenario: moved.value.scenario, unmoved, moves })) {
    if (part?.kind === 'step') {
      steps.add(part.step.step)
      if (part.step.symbol !== undefined) closed.add(part.step.symbol)
    }
    if (part?.kind === 'end' && part.outcome !== 'none')
      return { model, outcome: part.outcome, steps: [...steps], closed: [...closed] }
    yield { done }
  }
  return null
}
