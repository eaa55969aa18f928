import { plain } from './decimal'
import type { Figure } from './figure'
import type { ModelOperationName } from './modelOperations'
import type { OperationName } from './operations'
import type { Source } from './source'

/** A figure as plain data, without its inputs: what crosses to the page. */
export interface FigureView {
  readonly name: string
  /** Of what: a symbol, a coin, a group; may be empty. */
  readonly of: string
  readonly meaning: string
  /** Title of the margin model's section that the figure follows. */
  readonly section: string
  /** Up to 12 decimal places. */
  readonly value: string
  readonly unit: string
  readonly operation: OperationName | ModelOperationName | null
  readonly source: Source | null
  readonly inputs: number
}

/** An explanation: the way from the figure asked for down to the one looked at, and that one's inputs. */
export interface Explanation {
  /** From the figure at the address to the one looked at, which is the last. */
  readonly trail: readonly FigureView[]
  readonly inputs: readonly FigureView[]
}

const PLACES = 12

/** The figure as plain data. */
function viewFigure(figure: Figure): FigureView {
  const { term, of, unit, operation, source } = figure
  return {
    name: term.name,
    of,
    meaning: term.meaning,
    section: term.section,
    value: plain(figure.value, PLACES),
    unit,
    operation,
    source,
    inputs: figure.inputs.length,
  }
}

/** Explains the figure reached from `figure` by taking the inputs numbered in `path`, one after the other. */
export function explainFigure(figure: Figure, path: readonly number[]): Explanation | null {
  const trail = [figure]
  let looked = figure
  for (const place of path) {
    const input = looked.inputs[place]
    if (input === undefined) return null
    looked = input
    trail.push(looked)
  }
  return { trail: trail.map(viewFigure), inputs: looked.inputs.map(viewFigure) }
}
