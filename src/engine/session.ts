import { payoffFigures } from './analysis/payoff/payoffFigures'
import { ownGridFigures } from './analysis/stress/ownGridFigures'
import { SWEEPS, type SweepKind, type SweepPart, type SweepQuestion } from './catalog'
import type { Checked } from './documents/fault'
import { explainChange, type FigureChange } from './explanation/explainChange'
import { type Explanation, explainFigure } from './explanation/explainFigure'
import { figuresByStep } from './liquidation/figuresByStep'
import type { Moved } from './market/shift/moveScenario'
import type { MovesDocument } from './market/shift/moves'
import { VENUE_MODELS } from './models/venueRegistry'
import type { Figure } from './numbers/figure'
import type { VenueRulebook } from './portfolio/venueRulebook'
import type { Leniency } from './reading/leftOut'
import { coinFigures } from './statement/coinFigures'
import { crossFigures } from './statement/crossFigures'
import { type EvaluatedFigures, figureAt, venueAt } from './statement/evaluatedFigures'
import type { Evaluation } from './statement/evaluation'
import { greekFigures } from './statement/greekFigures'
import { notices } from './statement/notices'
import { print } from './statement/print'
import { printedRows, rowFigures, unrealisedFigures } from './statement/rowFigures'
import { settledFigures } from './statement/settledFigures'
import { printStatement } from './statement/statement'
import { statementFigures } from './statement/statementFigures'
import { beforeMoves, type Share, type Sweep, type SweepSubject, venueOf } from './sweep/sweep'
import { whenLookedAt } from './util/whenLookedAt'
import { type VenueAddresses, venueAddresses } from './venues/venueAddresses'
import { type VenueEvaluation, venueFigures } from './venues/venueFigures'
import { printVenueStatement } from './venues/venueStatement'

/** A scenario before and after its moves. */
export type Subject = SweepSubject & Moved & Leniency

interface Computed {
  readonly figures: EvaluatedFigures
  readonly evaluation: Evaluation
}

/**
 * A document and its moves, opened: it is read when first asked for anything, and its figures are computed when first
 * asked for one of them, each once. A sweep needs no figures.
 */
export class Session {
  readonly #read: () => Checked<Subject>
  readonly #moves: MovesDocument | null
  #subject: Checked<Subject> | null = null
  #computed: Checked<Computed> | null = null

  constructor(read: () => Checked<Subject>, moves: MovesDocument | null) {
    this.#read = read
    this.#moves = moves
  }

  /** The statement of the document and what the page shows beside it, or every fault of the document at once. */
  evaluate(): Checked<Evaluation> {
    const result = this.#compute()
    return result.ok ? { ok: true, value: result.value.evaluation } : result
  }

  /**
   * Explains the number at `address` of the evaluation (`account.mmRate`, `units.BTC.scenarios.12.pnl`,
   * `rows.positions[0].mark`, `settled.0.cash`,
   * `liquidation.2.account.mmRate`, `payoff.BTC.entry`,
   * `ownGrid.BTC.whole.-1250000000e-10.0e-10`), or the figure that went into it by `path`; null where there is none.
   */
  explain(address: string, path: readonly number[]): Checked<Explanation | null> {
    const result = this.#compute()
    if (!result.ok) return result
    const { figures, evaluation } = result.value
    const figure = figureAt(figures, address)
    const model = venueAt(address) ?? evaluation.model
    return { ok: true, value: figure === null ? null : explainFigure(figure, path, model) }
  }

  /**
   * Why the number at `address` is not what it was in an earlier session, there at `before`; null where it is, or is in
   * neither.
   */
  explainChange(address: string, earlier: Session, before = address): Checked<FigureChange | null> {
    const [now, then] = [this.#compute(), earlier.#compute()]
    if (!now.ok) return now
    if (!then.ok) return then
    const [is, was] = [figureAt(now.value.figures, address), figureAt(then.value.figures, before)]
    return { ok: true, value: is && was ? explainChange(was, is) : null }
  }

  /**
   * A share of a sweep over the document and its moves, of which nothing is computed yet; or every fault of the two.
   */
  sweep<K extends SweepKind>(
    kind: K,
    question: SweepQuestion<K>,
    share: Share,
  ): Checked<Sweep<SweepPart<K>>> {
    const subject = this.#readOnce()
    return subject.ok ? { ok: true, value: SWEEPS[kind](subject.value, question, share) } : subject
  }

  #readOnce(): Checked<Subject> {
    this.#subject ??= this.#read()
    return this.#subject
  }

  #compute(): Checked<Computed> {
    if (this.#computed === null) {
      const subject = this.#readOnce()
      this.#computed = subject.ok ? { ok: true, value: computed(subject.value, this.#moves) } : subject
    }
    return this.#computed
  }
}

function computed(subject: Subject, moves: MovesDocument | null): Computed {
  const { scenario, settled, leftOut, interpolated } = subject
  const { figures, units, coins, cross } = statementFigures(scenario)
  const { venue } = scenario
  const chosen = venue === null ? null : { venue, at: venueFigures(scenario, venue, beforeMoves(subject)) }
  const whatIf = moves && { moves, settled }
  const crossed = cross === null ? {} : crossFigures(cross)
  const rows = rowFigures(units, coins)
  const all = {
    ...figures,
    ...crossed,
    rows,
    unrealised: unrealisedFigures(units, rows),
    coins: coinFigures(scenario.rulebook, coins),
    settled: settledFigures(settled),
    greeks: greekFigures(units),
    liquidation: figuresByStep(scenario),
    payoff: payoffFigures(subject),
    ownGrid: ownGridFigures(units),
    venues: whenLookedAt(Object.keys(VENUE_MODELS), (id) => addressesOf(subject, id, chosen)),
  }
  const evaluation = {
    model: scenario.rulebook.model.id,
    statement: printStatement(scenario, figures, whatIf),
    rows: printedRows(all.rows),
    unrealised: print(all.unrealised),
    coins: print(all.coins),
    ...print(crossed),
    notices: notices(units),
    leftOut,
    interpolated,
    ...(chosen && { venue: printVenueStatement(scenario, chosen.venue, chosen.at, whatIf) }),
  }
  return { figures: all, evaluation }
}

/** A venue whose rules the scenario has, and what its book needs there. */
interface Chosen {
  readonly venue: VenueRulebook
  readonly at: VenueEvaluation<Figure>
}

/** The figures of a venue; null where its rules are not known. */
function addressesOf(subject: Subject, id: string, chosen: Chosen | null): VenueAddresses | null {
  if (chosen?.venue.model.id === id) return venueAddresses(chosen.venue.model, chosen.at)
  const rulebook = venueOf(subject, id)
  if (rulebook === null) return null
  return venueAddresses(rulebook.model, venueFigures(subject.scenario, rulebook, beforeMoves(subject)))
}
