import { Figure } from './figure/figure'
import { type Explanation, explainFigure } from './figure/view'
import { Kept } from './kept'
import type { ScenarioDocument } from './model/document'
import type { Checked } from './model/fault'
import type { RulebookSource } from './model/rulebookSource'
import { type Moved, moveScenario } from './moves/moveScenario'
import { type MovesDocument, NO_MOVES } from './moves/moves'
import { readMoves } from './moves/readMoves'
import { checkLeniently, type Lenient } from './reading/checkLeniently'
import { checkScenario } from './reading/checkScenario'
import { readJson } from './reading/json'
import { type Leniency, NO_LENIENCY } from './reading/leftOut'
import { type CoinFigures, coinFigures } from './statement/coins'
import { type CrossFigures, crossFigures } from './statement/crossFigures'
import { type StatementFigures, statementFigures } from './statement/figures'
import { type Notice, notices } from './statement/notices'
import { type Printed, print } from './statement/print'
import { type RowFigures, rowFigures, unrealisedFigures } from './statement/rows'
import { type SettledFigures, settledFigures } from './statement/settled'
import { printStatement, type Statement } from './statement/statement'
import { SWEEPS, type SweepKind, type SweepPart, type SweepQuestion } from './sweep/catalog'
import type { Share, Sweep, SweepSubject } from './sweep/sweep'

/** What the engine says of one scenario: plain data, every decimal a string. */
export interface Evaluation extends Printed<CrossFigures>, Leniency {
  readonly statement: Statement
  /** By the row's path in the document; rows that do not count are not there. */
  readonly rows: Printed<Readonly<Record<string, RowFigures>>>
  /** What each unit's positions and hedges gain against their entries, USD; of units that have entries. */
  readonly unrealised: Readonly<Record<string, string>>
  readonly coins: Printed<Readonly<Record<string, CoinFigures>>>
  readonly notices: readonly Notice[]
}

/** Figures of one evaluated scenario, in the shape of `Evaluation`: their paths there are their addresses. */
interface EvaluatedFigures extends StatementFigures, CrossFigures {
  readonly rows: Readonly<Record<string, RowFigures>>
  readonly unrealised: Readonly<Record<string, Figure>>
  readonly coins: Readonly<Record<string, CoinFigures>>
  /** What what-if moves settled; empty without moves. */
  readonly settled: readonly SettledFigures[]
}

/** A scenario before and after its moves. */
type Subject = SweepSubject & Moved & Leniency

interface Computed {
  readonly figures: EvaluatedFigures
  readonly evaluation: Evaluation
}

/**
 * The engine's public door: a scenario document in, plain data out. Moves, where given, move the market and the clock
 * first (margin model, section "Moving the market and the clock"); what is wrong with them is a fault as well. It keeps the figures of the last documents, so that
 * explaining a number does not compute it again; it has no other state.
 */
export class Engine {
  readonly #rulebooks: RulebookSource
  readonly #check: (document: unknown, rulebooks: RulebookSource) => Checked<Lenient>
  readonly #kept = new Kept<Checked<Computed>>(KEPT)
  readonly #subjects = new Kept<Checked<Subject>>(KEPT)

  /** Strict, it refuses a document with any fault; lenient, it leaves out what cannot be valued, and says so. */
  constructor(rulebooks: RulebookSource, checking: 'strict' | 'lenient' = 'strict') {
    this.#rulebooks = rulebooks
    this.#check = checking === 'strict' ? checkStrictly : checkBeside
  }

  /** The document that the text of a scenario file holds, or every fault of it at once; always strict. */
  read(text: string): Checked<ScenarioDocument> {
    return readJson(text, (document) => {
      const checked = checkScenario(document, this.#rulebooks)
      return checked.ok ? { ok: true, value: document as ScenarioDocument } : checked
    })
  }

  /** The statement of a document and what the page shows beside it, or every fault of the document at once. */
  evaluate(document: unknown, moves: MovesDocument | null = null): Checked<Evaluation> {
    const result = this.#computed(document, moves)
    return result.ok ? { ok: true, value: result.value.evaluation } : result
  }

  /**
   * Explains the number at `address` of the document's evaluation (`account.mmRate`, `units.BTC.scenarios.12.pnl`,
   * `rows.positions[0].mark`, `settled.0.cash`), or the figure that went into it by `path`; null where there is none.
   */
  explain(
    document: unknown,
    address: string,
    path: readonly number[],
    moves: MovesDocument | null = null,
  ): Checked<Explanation | null> {
    const result = this.#computed(document, moves)
    if (!result.ok) return result
    const figure = figureAt(result.value.figures, address)
    return { ok: true, value: figure === null ? null : explainFigure(figure, path) }
  }

  /** A share of a sweep over a document and its moves, of which nothing is computed yet; or every fault of the two. */
  sweep<K extends SweepKind>(
    kind: K,
    document: unknown,
    moves: MovesDocument | null,
    question: SweepQuestion<K>,
    share: Share,
  ): Checked<Sweep<SweepPart<K>>> {
    const subject = this.#subject(document, moves)
    return subject.ok ? { ok: true, value: SWEEPS[kind](subject.value, question, share) } : subject
  }

  #computed(document: unknown, moves: MovesDocument | null): Checked<Computed> {
    const key = keyOf(document, moves)
    return this.#kept.of(key, () => {
      const subject = this.#subject(document, moves, key)
      return subject.ok ? { ok: true, value: computed(subject.value, moves) } : subject
    })
  }

  /** Checked and moved, without a figure computed: all that a sweep needs. */
  #subject(document: unknown, moves: MovesDocument | null, key = keyOf(document, moves)): Checked<Subject> {
    return this.#subjects.of(key, () => {
      const checked = this.#check(document, this.#rulebooks)
      if (!checked.ok) return checked
      const { scenario: unmoved, leftOut, interpolated } = checked.value
      const leniency = { leftOut, interpolated }
      if (moves === null) {
        return { ok: true, value: { unmoved, moves: NO_MOVES, scenario: unmoved, settled: [], ...leniency } }
      }
      const read = readMoves(unmoved, moves)
      if (!read.ok) return read
      const moved = moveScenario(unmoved, read.value)
      return moved.ok
        ? { ok: true, value: { unmoved, moves: read.value, ...moved.value, ...leniency } }
        : moved
    })
  }
}

function checkStrictly(document: unknown, rulebooks: RulebookSource): Checked<Lenient> {
  const checked = checkScenario(document, rulebooks)
  return checked.ok ? { ok: true, value: { scenario: checked.value, ...NO_LENIENCY } } : checked
}

/** A document with what the market lists beside it. */
function checkBeside(document: unknown, rulebooks: RulebookSource): Checked<Lenient> {
  const market = fieldsOf(fieldsOf(document)?.market)
  if (market?.listed === undefined) return checkLeniently(document, rulebooks)
  const { listed, ...own } = market
  return checkLeniently({ ...fieldsOf(document), market: own }, rulebooks, listed)
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
}

function keyOf(document: unknown, moves: MovesDocument | null): string {
  return JSON.stringify([document, moves])
}

function computed(
  { scenario, settled, leftOut, interpolated }: Subject,
  moves: MovesDocument | null,
): Computed {
  const { figures, units, coins, cross } = statementFigures(scenario)
  const crossed = crossFigures(cross)
  const rows = rowFigures(units, coins)
  const all = {
    ...figures,
    ...crossed,
    rows,
    unrealised: unrealisedFigures(units, rows),
    coins: coinFigures(scenario.rulebook, coins),
    settled: settledFigures(settled),
  }
  const evaluation = {
    statement: printStatement(scenario, figures, moves && { moves, settled }),
    rows: print(all.rows),
    unrealised: print(all.unrealised),
    coins: print(all.coins),
    ...print(crossed),
    notices: notices(units),
    leftOut,
    interpolated,
  }
  return { figures: all, evaluation }
}

/** The current scenario and its baseline are looked at in turn. */
const KEPT = 3

function figureAt(figures: EvaluatedFigures, address: string): Figure | null {
  let place: unknown = figures
  for (const key of address.split('.')) {
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, key)) return null
    place = (place as Readonly<Record<string, unknown>>)[key]
  }
  return place instanceof Figure ? place : null
}
