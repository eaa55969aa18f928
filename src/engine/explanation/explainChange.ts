import { parseSymbol } from '@/engine/instruments/symbol'
import type { Figure } from '@/engine/numbers/figure'
import { type FigureView, viewFigure } from './explainFigure'
import { isRuleNumber } from './explanationStep'
import { exactKey, type Pair, together } from './pairing'

/** A figure before and now; null on the side where there is none. */
export interface FigurePair {
  readonly before: FigureView | null
  readonly now: FigureView | null
}

/** A figure and its inputs on both sides, those that differ first by what they do. */
export interface ChangeLevel extends FigurePair {
  /** Inputs that differ, the one that makes most of the difference first; none where the figure was not computed. */
  readonly inputs: readonly FigurePair[]
  /** So many inputs are the same, or differ less than those that are listed. */
  readonly others: number
  /** Another of the inputs decides now. */
  readonly isOtherDecider: boolean
}

/** Why a figure changed: the way from it down to the first input that differs. */
export interface FigureChange {
  /** Each is the first input of the one before it. */
  readonly levels: readonly ChangeLevel[]
}

/** Inputs that differ are listed up to so many. */
const MOST_INPUTS = 8
/** A way down is never longer than this. */
const MOST_LEVELS = 40
/** So many operations at most make a size or a wallet out of what it was before a step. */
const NEAR = 3
const ADDED: ReadonlySet<string> = new Set(['sum', 'gridSum'])
const TAKEN_OFF: ReadonlySet<string> = new Set(['difference', 'gridDifference', 'clockDifference'])
/** Rounding of doubles is no difference. */
const SAME = 1e-10

/**
 * Why `now` is not what `before` was: at each figure the input that makes most of the difference, on both sides, down
 * to what was entered, quoted or set. Inputs belong together by their names and what they are of, whatever the
 * scenario. Null where the two are the same.
 */
export function explainChange(before: Figure, now: Figure): FigureChange | null {
  const levels: ChangeLevel[] = []
  let pair: Pair | null = { before, now }
  if (!differs(pair)) return null
  while (pair !== null && levels.length < MOST_LEVELS) {
    const { most, isOtherDecider, differing, all } = inputsOf(pair)
    const listed = differing.slice(0, MOST_INPUTS)
    levels.push({
      ...viewPair(pair),
      inputs: listed.map(viewPair),
      others: all - listed.length,
      isOtherDecider,
    })
    pair = isLegOfOneSide(pair) ? null : most
  }
  return { levels }
}

/**
 * What was made further since, as a size that a step of a liquidation has closed more of, is what differs: below it are
 * only the steps before.
 */
function isMadeFurther({ before, now }: Pair): boolean {
  return before !== null && now !== null && before.term === now.term && contains(now, before, NEAR)
}

function contains(figure: Figure, other: Figure, depth: number): boolean {
  return figure.inputs.some((input) => input === other || (depth > 1 && contains(input, other, depth - 1)))
}

/** A leg that is not there on one side is what differs. */
function isLegOfOneSide({ before, now }: Pair): boolean {
  const [leg = ''] = (before === null ? now : now === null ? before : null)?.of.split(', ') ?? []
  return parseSymbol(leg) !== null
}

function inputsOf(pair: Pair) {
  const { before, now } = pair
  if (isMadeFurther(pair)) return { most: null, isOtherDecider: false, differing: [], all: 0 }
  if (before !== null && now !== null && isEntered(before) !== isEntered(now)) {
    // One size that has become several is one of them; what else is made now of what was entered ends here.
    const isSum = before.operation === 'sum' || now.operation === 'sum'
    if (!isSum) return { most: null, isOtherDecider: false, differing: [], all: 0 }
  }
  const choice = isChoice(before) && isChoice(now) ? chosen(before, now) : null
  if (choice !== null) return choice
  const pairs = together(partsOf(before, now), partsOf(now, before))
  const weigh = weightsOf(pair)
  const differing = pairs.filter(differs).toSorted((one, other) => weigh(other) - weigh(one))
  return { most: differing[0] ?? null, isOtherDecider: false, differing, all: pairs.length }
}

/**
 * Of the largest or smallest of several the one that decides. Where another decides than before, both are told of, on
 * both sides; what explains the change is the one that used to decide where it no longer has to, and otherwise the one
 * that does now.
 */
function chosen(before: Figure, now: Figure) {
  const [was, is] = [deciderOf(before), deciderOf(now)]
  if (was === null || is === null) return null
  const all = Math.max(before.inputs.length, now.inputs.length)
  const [same, other] = [
    { before: was, now: counterpart(was, now) },
    { before: counterpart(is, before), now: is },
  ]
  if (exactKey(was) === exactKey(is) || (same.now === null && other.before === null)) {
    const most = { before: was, now: is }
    return { most, isOtherDecider: false, differing: [most], all }
  }
  const isLess = now.value.lt(before.value) === (now.operation === 'maximum')
  const most = isLess ? same : other
  const differing = [most, isLess ? other : same]
  return { most: differs(most) ? most : { before: was, now: is }, isOtherDecider: true, differing, all }
}

function counterpart(figure: Figure, of: Figure): Figure | null {
  return of.inputs.find((input) => exactKey(input) === exactKey(figure)) ?? null
}

/**
 * How much an input makes of the change: of what is added or taken off the difference itself, in the direction of the
 * whole; otherwise relative to its size.
 */
function weightsOf({ before, now }: Pair): (input: Pair) => number {
  const operation = (now ?? before)?.operation ?? 'product'
  const direction = numberOf(now) - numberOf(before) < 0 ? -1 : 1
  if (ADDED.has(operation) || TAKEN_OFF.has(operation)) {
    const less = TAKEN_OFF.has(operation) ? [before?.inputs[1], now?.inputs[1]] : []
    return ({ before: was, now: is }) =>
      (less.includes(is ?? was ?? undefined) ? -direction : direction) * (numberOf(is) - numberOf(was))
  }
  return (input) => {
    const [was, is] = [numberOf(input.before), numberOf(input.now)]
    return Math.abs(is - was) / Math.max(Math.abs(is), Math.abs(was))
  }
}

/** What a figure is made of; one that was entered, beside a sum, of itself. */
function partsOf(figure: Figure | null, other: Figure | null): readonly Figure[] {
  if (figure !== null && isEntered(figure) && other?.operation === 'sum') return [figure]
  return (figure?.inputs ?? []).filter((input) => !isRuleNumber(input))
}

function isEntered({ operation }: Figure): boolean {
  return operation === null
}

function isChoice(figure: Figure | null): figure is Figure {
  return figure?.operation === 'maximum' || figure?.operation === 'minimum'
}

function deciderOf(figure: Figure): Figure | null {
  return figure.inputs.find((input) => input.value.equals(figure.value)) ?? null
}

function differs({ before, now }: Pair): boolean {
  const [was, is] = [numberOf(before), numberOf(now)]
  if (before === null || now === null) return was !== is || before !== now
  return Math.abs(is - was) > SAME * Math.max(Math.abs(is), Math.abs(was))
}

function numberOf(figure: Figure | null): number {
  return figure?.double ?? 0
}

function viewPair({ before, now }: Pair): FigurePair {
  return { before: before && viewFigure(before), now: now && viewFigure(now) }
}
