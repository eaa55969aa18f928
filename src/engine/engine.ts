import { Figure } from './figure/figure'
import { type Explanation, explainFigure } from './figure/view'
import { type Liquidation, liquidate } from './liquidation/liquidation'
import { checkScenario } from './model/checkScenario'
import type { ScenarioDocument } from './model/document'
import type { Checked } from './model/fault'
import { parseJson } from './model/json'
import type { RulebookSource } from './model/rulebookSource'
import type { Scenario } from './model/scenario'
import { type Moved, moveByDocument } from './moves/moveScenario'
import type { MovesDocument } from './moves/moves'
import { type CoinFigures, coinFigures } from './statement/coins'
import { type StatementFigures, statementFigures, unitsInUse } from './statement/figures'
import { type Notice, notices } from './statement/notices'
import { type Printed, print } from './statement/print'
import { type RowFigures, rowFigures } from './statement/rows'
import { type SettledFigures, settledFigures } from './statement/settled'
import { printStatement, type Statement } from './statement/statement'
import { marginWithoutEach } from './whatif/marginWithout'

/** What the engine says of one scenario: plain data, every decimal a string. */
export interface Evaluation {
  readonly statement: Statement
  /** By the row's path in the document; rows that do not count are not there. */
  readonly rows: Printed<Readonly<Record<string, RowFigures>>>
  readonly coins: Printed<Readonly<Record<string, CoinFigures>>>
  readonly notices: readonly Notice[]
}

/** Figures of one evaluated scenario, in the shape of `Evaluation`: their paths there are their addresses. */
interface EvaluatedFigures extends StatementFigures {
  readonly rows: Readonly<Record<string, RowFigures>>
  readonly coins: Readonly<Record<string, CoinFigures>>
  /** What what-if moves settled; empty without moves. */
  readonly settled: readonly SettledFigures[]
}

interface Computed {
  /** Moved, where there are moves. */
  readonly scenario: Scenario
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
  readonly #kept = new Map<string, Checked<Computed>>()

  constructor(rulebooks: RulebookSource) {
    this.#rulebooks = rulebooks
  }

  /** The document that the text of a scenario file holds, or every fault of it at once. */
  read(text: string): Checked<ScenarioDocument> {
    const json = parseJson(text)
    if (!json.ok) return json
    const checked = checkScenario(json.value, this.#rulebooks)
    return checked.ok ? { ok: true, value: json.value as ScenarioDocument } : checked
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

  /** The unit's maintenance margin without each row, USD, by the row's path, for all units. */
  marginWithoutEach(
    document: unknown,
    moves: MovesDocument | null = null,
  ): Checked<Readonly<Record<string, number>>> {
    const result = this.#computed(document, moves)
    if (!result.ok) return result
    const { scenario } = result.value
    const perUnit = unitsInUse(scenario).map((base) => marginWithoutEach(scenario, base))
    return { ok: true, value: Object.assign({}, ...perUnit) as Record<string, number> }
  }

  /** The staged liquidation of a document's account, after the moves, or every fault of the document. */
  liquidate(document: unknown, moves: MovesDocument | null = null): Checked<Liquidation> {
    const result = this.#computed(document, moves)
    return result.ok ? { ok: true, value: liquidate(result.value.scenario) } : result
  }

  #computed(document: unknown, moves: MovesDocument | null) {
    const key = JSON.stringify([document, moves])
    const computed = this.#kept.get(key) ?? this.#compute(document, moves)
    // Kept anew, so that what is looked at again and again, such as a baseline, is the last to go.
    this.#kept.delete(key)
    if (this.#kept.size >= KEPT) this.#kept.delete(this.#kept.keys().next().value ?? '')
    this.#kept.set(key, computed)
    return computed
  }

  #compute(document: unknown, moves: MovesDocument | null): Checked<Computed> {
    const checked = checkScenario(document, this.#rulebooks)
    if (!checked.ok) return checked
    const moved = moves === null ? unmoved(checked.value) : moveByDocument(checked.value, moves)
    if (!moved.ok) return moved
    const { scenario, settled } = moved.value
    const { figures, units, coins } = statementFigures(scenario)
    const all = {
      ...figures,
      rows: rowFigures(units),
      coins: coinFigures(scenario.rulebook, coins),
      settled: settledFigures(settled),
    }
    const evaluation = {
      statement: printStatement(scenario, figures, moves && { moves, settled }),
      rows: print(all.rows),
      coins: print(all.coins),
      notices: notices(units),
    }
    return { ok: true, value: { scenario, figures: all, evaluation } }
  }
}

function unmoved(scenario: Scenario): Checked<Moved> {
  return { ok: true, value: { scenario, settled: [] } }
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
