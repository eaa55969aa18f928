import type { ChangeLevel, FigureChange } from '@/engine/explanation/explainChange'
import type { FigureView } from '@/engine/explanation/explainFigure'
import { parseSymbol } from '@/engine/instruments/symbol'
import { NAMED_COMPONENTS } from '@/state/result/marginComponents'
import { subtract } from '@/ui/decimalText'
import { signOf } from '@/ui/format'
import { lowered } from '@/ui/letterCase'
import { amountWords } from './figureWords'
import { figureInWords } from './inWords'
import { titleOf } from './labels'

/**
 * Why a figure changed, in sentences: by how much and by what, the part of the margin and the leg that make most of the
 * difference, and what of them is no longer what it was.
 */
export function changeWords({ levels }: FigureChange, by: string, asOf: string): string {
  const [top] = levels
  const last = levels.at(-1)
  if (top === undefined || last === undefined) return ''
  return [movedWords(top, by), partWords(levels, last, asOf), decidedWords(levels), leafWords(last, asOf)]
    .filter(Boolean)
    .join(' ')
}

/** `Maintenance margin rose by 1,005.00 USD, from 4,760.28 USD to 5,765.28 USD, by adding 1 BTCUSDT perpetual.` */
function movedWords(level: ChangeLevel, by: string): string {
  const { before, now } = level
  const figure = now ?? before
  if (figure === null) return ''
  const change = changeOf(level)
  const moved =
    change === null ? 'changed' : `${signOf(change.value) < 0 ? 'fell' : 'rose'} by ${unsigned(change)}`
  const fromTo = before && now ? `, from ${amountWords(before)} to ${amountWords(now)}` : ''
  return `${titleOf(figure)} ${moved}${fromTo}, ${by}.`
}

/** `Most of it is the delta spread of BTC (+1,450.00 USD), through BTCUSDT perpetual, which was not there before.` */
function partWords(levels: readonly ChangeLevel[], last: ChangeLevel, asOf: string): string {
  const part = levels.findLast((level) => componentOf(level) !== undefined)
  const leg = levels.map(figureOf).find((figure) => figure !== null && isOfLeg(figure))
  const change = part && changeOf(part)
  const of = part && figureOf(part)?.of
  const named =
    part === undefined ? '' : `Most of it is ${componentOf(part)?.spoken}${of === '' ? '' : ` of ${of}`}`
  const amount = change ? ` (${signOf(change.value) < 0 ? '−' : '+'}${unsigned(change)})` : ''
  const legName = leg && figureInWords(leg, asOf).of.split(', ')[0]
  const through =
    legName === undefined ? '' : named === '' ? `Most of it comes from ${legName}` : `, through ${legName}`
  const said = `${named}${amount}${through}`
  return said === '' ? '' : `${said}${oneSideWords(last)}.`
}

/** `Now down 10 %, volatility up 20 % decides, before it was up 10 %, volatility up 20 %.` */
function decidedWords(levels: readonly ChangeLevel[]): string {
  const level = levels.find(({ isOtherDecider }) => isOtherDecider)
  const is = level?.inputs.find(({ now }) => now !== null && now.value === level.now?.value)?.now
  const was = level?.inputs.find(
    ({ before }) => before !== null && before.value === level.before?.value,
  )?.before
  if (!is || !was || is.of === '' || was.of === '') return ''
  return `Now ${is.of} decides, before it was ${was.of}.`
}

/** Of a leg that one side has not. */
function oneSideWords({ before, now }: ChangeLevel): string {
  const figure = now ?? before
  if (figure === null || !isOfLeg(figure) || (before !== null && now !== null)) return ''
  return now === null ? ', which is no longer there' : ', which was not there before'
}

/** What differs at the end of the way: `Its size was 0.2 BTC and is 1.4 BTC.` */
function leafWords({ before, now }: ChangeLevel, asOf: string): string {
  if (before === null || now === null) return ''
  const { of } = figureInWords(now, asOf)
  const what = of === '' ? lowered(before.name) : `${lowered(before.name)} of ${of}`
  return `The first input that differs is the ${what}: it was ${amountWords(before)} and is ${amountWords(now)}.`
}

export function figureOf({ before, now }: Pick<ChangeLevel, 'before' | 'now'>): FigureView | null {
  return now ?? before
}

function componentOf(level: ChangeLevel) {
  return NAMED_COMPONENTS.find(({ key }) => key === figureOf(level)?.term)
}

function isOfLeg({ of }: FigureView): boolean {
  return parseSymbol(of.split(', ')[0] ?? '') !== null
}

/** By how much a figure changed, as a figure; null where that cannot be said. */
function changeOf(level: Pick<ChangeLevel, 'before' | 'now'>): FigureView | null {
  const figure = figureOf(level)
  const value = subtract(level.now?.value ?? '0', level.before?.value ?? '0')
  return figure === null || value === undefined ? null : { ...figure, value }
}

function unsigned(figure: FigureView): string {
  const amount = amountWords({ ...figure, value: figure.value.replace('-', '') })
  // Between two percentages lie points.
  return amount.replace(/\s%$/, '\u00a0points')
}
