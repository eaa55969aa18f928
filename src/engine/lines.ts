import type { Moves } from './market/shift/moves'
import type { Scenario } from './portfolio/scenario'
import { type LastReading, nothingRead } from './reading/readDocument'

/**
 * What is asked of in turn while a scenario is edited: the scenario itself, what it is compared with, and what is only
 * being considered. Each goes on from the one before it on its own line.
 */
export type Line = 'current' | 'baseline' | 'considered'

/** What was last read on a line, and the scenario and the moves that came of it. */
export interface LastOnLine {
  readonly reading: LastReading
  scenario: Scenario | null
  moves: Moves | null
}

/** The last documents of all lines: what an edit leaves alone is taken from the one that it is most like. */
export class Lines {
  readonly #last = new Map<Line, LastOnLine>()
  #latest: LastOnLine = { reading: nothingRead(), scenario: null, moves: null }

  /**
   * What a document goes on from: the last of its line; where that is of another scenario, a copy of the latest of all.
   * Whoever reads the document puts it in the place of that.
   */
  of(line: Line, name: unknown): LastOnLine {
    const own = this.#last.get(line)
    const { reading, scenario, moves } = this.#latest
    const isOfSame = own !== undefined && own.scenario?.name === name
    const last = isOfSame ? own : { reading: { ...reading }, scenario, moves }
    this.#last.set(line, last)
    this.#latest = last
    return last
  }
}
