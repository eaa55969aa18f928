import { readMoves } from '@/engine/reading/readMoves'
import type { SweepKind, SweepPart, SweepQuestion } from './catalog'
import type { ScenarioDocument } from './documents/document'
import type { Checked } from './documents/fault'
import { readJson } from './documents/json'
import type { Explanation } from './explanation/explainFigure'
import { type Line, Lines } from './lines'
import { moveScenario } from './market/shift/moveScenario'
import { type MovesDocument, NO_MOVES } from './market/shift/moves'
import type { RulebookSource } from './portfolio/rulebookSource'
import { sharedParts, sharedScenario } from './portfolio/sharedScenario'
import type { VenueRulebook } from './portfolio/venueRulebook'
import { checkLeniently, checkStrictly, type Lenient } from './reading/checkLeniently'
import { checkScenario } from './reading/checkScenario'
import type { LastReading } from './reading/readDocument'
import { venueRulebooks } from './reading/venueRulebooks'
import { Session, type Subject } from './session'
import type { Evaluation } from './statement/evaluation'
import type { Share, Sweep } from './sweep/sweep'

export type { Evaluation } from './statement/evaluation'

/**
 * The engine's public door: a scenario document in, plain data out. Moves, where given, move the market and the clock
 * first (margin model, section "Moving the market and the clock"); what is wrong with them is a fault as well. Who asks
 * more than once of the same document keeps its session. Of the last scenario of each line the engine keeps the parts:
 * what an edit leaves alone need not be worked out again.
 */
export class Engine {
  readonly #rulebooks: RulebookSource
  readonly #check: (document: unknown, rulebooks: RulebookSource, last: LastReading) => Checked<Lenient>
  readonly #lines = new Lines()
  readonly #rulesOfVenues: () => readonly VenueRulebook[]

  /** Strict, it refuses a document with any fault; lenient, it leaves out what cannot be valued, and says so. */
  constructor(rulebooks: RulebookSource, checking: 'strict' | 'lenient' = 'strict') {
    this.#rulebooks = rulebooks
    let rules: readonly VenueRulebook[] | null = null
    // Checked when first asked for: no margin waits for them.
    this.#rulesOfVenues = () => (rules ??= venueRulebooks(rulebooks))
    this.#check = checking === 'strict' ? checkStrictly : checkBeside
  }

  /** The document that the text of a scenario file holds, or every fault of it at once; always strict. */
  read(text: string): Checked<ScenarioDocument> {
    return readJson(text, (document) => {
      const checked = checkScenario(document, this.#rulebooks)
      return checked.ok ? { ok: true, value: document as ScenarioDocument } : checked
    })
  }

  /** A document and its moves, to be asked of; nothing is read of them yet. */
  open(document: unknown, moves: MovesDocument | null = null, line: Line = 'current'): Session {
    return new Session(() => this.#subject(document, moves, line), moves)
  }

  /** `Session.evaluate` of a document that is asked once. */
  evaluate(document: unknown, moves: MovesDocument | null = null): Checked<Evaluation> {
    return this.open(document, moves).evaluate()
  }

  /** `Session.explain` of a document that is asked once. */
  explain(
    document: unknown,
    address: string,
    path: readonly number[],
    moves: MovesDocument | null = null,
  ): Checked<Explanation | null> {
    return this.open(document, moves).explain(address, path)
  }

  /** `Session.sweep` of a document that is asked once. */
  sweep<K extends SweepKind>(
    kind: K,
    document: unknown,
    moves: MovesDocument | null,
    question: SweepQuestion<K>,
    share: Share,
  ): Checked<Sweep<SweepPart<K>>> {
    return this.open(document, moves).sweep(kind, question, share)
  }

  /** Checked and moved, without a figure computed. */
  #subject(document: unknown, moves: MovesDocument | null, line: Line): Checked<Subject> {
    const last = this.#lines.of(line, fieldsOf(document)?.name)
    const checked = this.#check(document, this.#rulebooks, last.reading)
    if (!checked.ok) return checked
    const { scenario, leftOut, interpolated } = checked.value
    const unmoved = sharedScenario(last.scenario, scenario)
    last.scenario = unmoved
    const venues = () => withChosen(this.#rulesOfVenues(), unmoved.venue)
    const beside = { leftOut, interpolated, venues }
    if (moves === null) {
      return { ok: true, value: { unmoved, moves: NO_MOVES, scenario: unmoved, settled: [], ...beside } }
    }
    const read = readMoves(unmoved, moves)
    if (!read.ok) return read
    const shared = sharedParts(last.moves, read.value)
    last.moves = shared
    const moved = moveScenario(unmoved, shared)
    return moved.ok ? { ok: true, value: { unmoved, moves: shared, ...moved.value, ...beside } } : moved
  }
}

/** The rules of all venues; those that the scenario has of one stand in the place of its built-in ones. */
function withChosen(
  venues: readonly VenueRulebook[],
  chosen: VenueRulebook | null,
): readonly VenueRulebook[] {
  return chosen === null ? venues : venues.map((each) => (each.model === chosen.model ? chosen : each))
}

/** A document with what the market lists beside it. */
function checkBeside(document: unknown, rulebooks: RulebookSource, last: LastReading): Checked<Lenient> {
  const market = fieldsOf(fieldsOf(document)?.market)
  if (market?.listed === undefined) return checkLeniently(document, rulebooks, undefined, last)
  const { listed, ...own } = market
  return checkLeniently({ ...fieldsOf(document), market: own }, rulebooks, listed, last)
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
}
