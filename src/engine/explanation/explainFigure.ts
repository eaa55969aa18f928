import { parseSymbol } from '@/engine/instruments/symbol'
import { plain } from '@/engine/numbers/decimal'
import type { Figure } from '@/engine/numbers/figure'
import type { ModelOperationName } from '@/engine/numbers/modelOperations'
import type { OperationName } from '@/engine/numbers/operations'
import type { Source } from '@/engine/numbers/source'
import { type Aside, isRuleNumber, type Reached, type Step, stepFrom } from './explanationStep'
import { type Ingredients, ingredientsOf } from './ingredients'
import { rowBehind, rowOf, twinsAmong } from './twins'

/** A figure as plain data, without its inputs: what crosses to the page. */
export interface FigureView {
  readonly name: string
  /** Of what: a symbol, a coin, a group; may be empty. */
  readonly of: string
  readonly meaning: string
  /** Title of the margin model's section that the figure follows, and the term there. */
  readonly section: string
  readonly term: string
  /** Up to 12 decimal places, of what is tiny as many as leave 9 digits. */
  readonly value: string
  readonly unit: string
  /** One of what a price or rate is for: `BTC`, `USD contract`; empty where the value is a total. */
  readonly per: string
  readonly operation: OperationName | ModelOperationName | null
  readonly source: Source | null
  /**
   * The row that it was entered in, `orders[0]`; of what is called as another input beside it, the only row that goes
   * into it. Empty where there is none.
   */
  readonly row: string
  /** The rule's own 0 or 1, which is nothing to follow. */
  readonly isRuleNumber: boolean
}

/** A figure and the inputs that lead to it, one after the other. */
export interface ReachedView {
  readonly figure: FigureView
  readonly path: readonly number[]
}

/** `Passed` as plain data. */
export interface PassedView extends ReachedView {
  readonly isChosen: boolean
}

/** An input of a step: the step that begins there, by its place in the explanation's list. */
export interface InputView {
  readonly step: number
  readonly path: readonly number[]
}

export interface AsideView {
  readonly kind: Aside['kind']
  /** The figure whose inputs these are. */
  readonly from: FigureView
  readonly figures: readonly ReachedView[]
}

/** `Step` as plain data. All paths begin at its figure. */
export interface StepView {
  readonly figure: FigureView
  readonly passed: readonly PassedView[]
  /** In the order of the operation. Null where an explanation of very much ends here; following the figure goes on. */
  readonly inputs: readonly InputView[] | null
  readonly asides: readonly AsideView[]
}

/** An explanation: the way from the figure asked for down to the one looked at, and all that went into that one. */
export interface Explanation {
  /** The id of the margin model whose rules the figure follows: the account's, or a venue's. */
  readonly model: string
  /** The steps that were taken, from the figure at the address on; the last is the one looked at. */
  readonly trail: readonly { readonly path: readonly number[]; readonly step: StepView }[]
  /** The step looked at, and below it each step once, nearest first. */
  readonly steps: readonly StepView[]
  /** What went into the figure looked at. */
  readonly ingredients: Ingredients
}

const PLACES = 12
const DIGITS = 9
const MOST_PLACES = 30
/** Steps of one explanation, at most: books of many legs have tens of thousands. */
const MOST_STEPS = 1500

/** A figure as plain data; `isTwin` where another input beside it is called the same. */
export function viewFigure(figure: Figure, isTwin = false): FigureView {
  const { term, of, unit, operation, source } = figure
  return {
    name: term.name,
    of,
    meaning: term.meaning,
    section: term.section,
    term: term.id,
    value: plain(figure.value, placesOf(figure)),
    unit,
    per: perOf(figure),
    operation,
    source,
    row: isTwin ? rowBehind(figure) : rowOf(figure),
    isRuleNumber: isRuleNumber(figure),
  }
}

function placesOf({ value }: Figure): number {
  return value.isFinite() ? Math.min(Math.max(PLACES, DIGITS - 1 - value.e), MOST_PLACES) : 0
}

/** One of what a price is for. A coin by a coin of the same kind is a bare number. */
function perOf({ term, of }: Figure): string {
  if (term.per === null) return ''
  if (term.per === 'coin') return of
  const contract = parseSymbol(of)
  if (contract === null) return ''
  return term.per === 'size' && contract.kind === 'inverse' ? 'USD contract' : contract.base
}

/**
 * Explains the figure reached from `figure` by taking the inputs numbered in `path`, one after the other; `model` is
 * the id of the margin model that it follows.
 */
export function explainFigure(figure: Figure, path: readonly number[], model: string): Explanation | null {
  const trail = trailOf(figure, path)
  const looked = trail?.at(-1)
  if (trail === null || looked === undefined) return null
  return {
    model,
    trail: trail.map(({ step, path }) => ({ path, step: viewStep(step, null) })),
    steps: stepsBelow(looked.step),
    ingredients: ingredientsOf(looked.step.figure),
  }
}

/** The steps along a path: one that a step passes over is part of it, unless the path ends there or leaves there. */
function trailOf(root: Figure, path: readonly number[]): { step: Step; path: readonly number[] }[] | null {
  const taken = [{ step: stepFrom(root), path: [] as readonly number[] }]
  let [figure, begun] = [root, 0]
  for (const [depth, place] of path.entries()) {
    const input: Figure | undefined = figure.inputs[place]
    if (input === undefined) return null
    const way = path.slice(begun, depth + 1)
    const isPassed = taken.at(-1)?.step.passed.some((passed) => isSame(passed.path, way)) === true
    if (!isPassed || depth === path.length - 1) {
      taken.push({ step: stepFrom(input), path: path.slice(0, depth + 1) })
      begun = depth + 1
    }
    figure = input
  }
  return taken
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((place, i) => place === b[i])
}

function stepsBelow(first: Step): readonly StepView[] {
  const steps: Step[] = [first]
  const placeOf = new Map<Figure, number>([[first.figure, 0]])
  const twins = new Set<Figure>()
  const views: StepView[] = []
  for (const step of steps) {
    for (const twin of twinsAmong(step)) twins.add(twin)
    const unknown = step.inputs.filter(({ figure }) => !placeOf.has(figure)).length
    if (views.length > 0 && steps.length + unknown > MOST_STEPS) {
      views.push(viewStep(step, step.inputs.length === 0 ? [] : null, twins.has(step.figure)))
      continue
    }
    const inputs = step.inputs.map(({ figure, path }): InputView => {
      const known = placeOf.get(figure)
      if (known !== undefined) return { step: known, path }
      placeOf.set(figure, steps.length)
      return { step: steps.push(stepFrom(figure)) - 1, path }
    })
    views.push(viewStep(step, inputs, twins.has(step.figure)))
  }
  return views
}

function viewStep(
  { figure, passed, asides }: Step,
  inputs: readonly InputView[] | null,
  isTwin = false,
): StepView {
  return {
    figure: viewFigure(figure, isTwin),
    passed: passed.map((one) => ({ ...viewReached(one), isChosen: one.isChosen })),
    inputs,
    asides: asides.map(({ kind, from, figures }) => ({
      kind,
      from: viewFigure(from),
      figures: figures.map(viewReached),
    })),
  }
}

function viewReached({ figure, path }: Reached): ReachedView {
  return { figure: viewFigure(figure), path }
}
