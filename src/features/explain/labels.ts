import type { FigureView, StepView } from '@/engine/explanation/explainFigure'
import { rowAddress } from '@/engine/numbers/rowAddress'
import { capitalised, lowered } from '@/ui/letterCase'
import { lastOf } from './steps'

/** A figure's name and what it is of. */
export function titleOf({ name, of }: FigureView): string {
  return of === '' ? name : `${name}, ${of}`
}

/** What a figure is of, beyond what is known already from what it is part of. */
export function about({ of }: Pick<FigureView, 'of'>, known: readonly string[]): string {
  return known.reduce((rest, one) => {
    if (one === '') return rest
    if (rest === one) return ''
    return rest.startsWith(`${one}, `) ? rest.slice(one.length + 2) : rest.replace(`, ${one}`, '')
  }, of)
}

/** What is known where a step's inputs stand. */
export function knownIn({ figure, passed }: StepView): readonly string[] {
  return [figure.of, ...passed.map((each) => each.figure.of)]
}

/**
 * What a link to a figure is called among those beside it: by what it is about where the name is theirs too, or that of
 * what it is part of.
 */
export function labelOf(figure: FigureView, beside: readonly FigureView[], parent: StepView): string {
  const parents = [parent.figure, ...parent.passed.map((each) => each.figure)]
  const isShared =
    beside.some((other) => other !== figure && other.name === figure.name) ||
    parents.some(({ name }) => name === figure.name)
  const of = about(figure, knownIn(parent))
  const name = isShared && of !== '' ? of : shortened(figure.name, parents)
  const isTwice = beside.some((other) => other !== figure && titleOf(other) === titleOf(figure))
  const row = rowWords(figure.row)
  return isTwice && row !== '' ? `${name} (${row})` : name
}

/** `Maintenance margin of borrowed assets` inside the maintenance margin is borrowed assets. */
function shortened(name: string, parents: readonly FigureView[]): string {
  const parent = parents.find((each) => name.startsWith(`${each.name} of `))
  return parent === undefined ? name : capitalised(name.slice(parent.name.length + ' of '.length))
}

/** The label with what decides inside: `borrowed USDT`, where all that is borrowed is USDT. */
export function stepLabel(step: StepView, beside: readonly FigureView[], parent: StepView): string {
  const label = labelOf(step.figure, beside, parent)
  const coin = step.figure.of === '' ? lastOf(step).of : ''
  return coin === '' ? label : lowered(label).replace(/ assets$/, ` ${coin}`)
}

/**
 * What a step that restates others comes down to: `BTC down 10 % with volatility up 20 %`, `BTC, positions and hedges`;
 * by its name where it is of the same: `short options contingency`.
 */
export function decidedBy({ figure, passed }: StepView, known: readonly string[]): string {
  const said = [figure.of, ...known]
  const words: string[] = []
  for (const { figure: each } of passed) {
    const of = about(each, said)
    if (of === '') continue
    said.push(of)
    words.push(isScenario(each) ? scenarioWords(figure.of, of) : of)
  }
  if (words.length > 0) return words.join(', ')
  const chosen = passed.findLast(({ isChosen }) => isChosen)
  return chosen === undefined ? '' : lowered(chosen.figure.name)
}

/** Whether a figure is of one scenario of the stress test. */
function isScenario({ of }: FigureView): boolean {
  return /^(up|down|price unchanged).*, volatility /.test(of)
}

function scenarioWords(base: string, scenario: string): string {
  const words = scenario.replace(', volatility', ' with volatility')
  return /^[A-Z0-9]+$/.test(base) ? `${base} ${words}` : words
}

function rowWords(row: string): string {
  const address = rowAddress(row)
  return address === null ? '' : `${ROW_NAMES[address.list]} ${address.place + 1}`
}

const ROW_NAMES = { positions: 'position', hedges: 'what-if hedge', orders: 'order', balances: 'balance' }

/** The same inside a formula. */
export function nameInFormula(step: StepView, beside: readonly FigureView[], parent: StepView): string {
  const { isRuleNumber, value } = step.figure
  return isRuleNumber ? value : lowered(stepLabel(step, beside, parent))
}
