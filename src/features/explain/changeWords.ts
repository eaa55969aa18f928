import type { ChangeLevel, FigureChange } from '@/engine/explanation/explainChange'
import type { FigureView } from '@/engine/explanation/explainFigure'
import { parseSymbol } from '@/engine/instruments/symbol'
import { type NamedPart, namedParts } from '@/state/result/marginComponents'
import { subtract } from '@/ui/decimalText'
import { signOf } from '@/ui/format'
import { lowered } from '@/ui/letterCase'
import { amountWords, EXACT, READABLE } from './figureWords'
import { figureInWords } from './inWords'
import { titleOf } from './labels'

/**
 * Why a figure changed, in sentences: by how much and by what, the part of the margin and the leg that make most of the
 * difference, and what of them is no longer what it was. `model` is the id of the margin model.
 */
export function changeWords({ levels }: FigureChange, by: string, asOf: string, model: string): string {
  const [top] = levels
  const last = levels.at(-1)
  if (top === undefined || last === undefined) return ''
  return [
    movedWords(top, by),
    partWords(levels, top, last, asOf, namedParts(model)),
    decidedWords(levels),
    leafWords(last, asOf),
  ]
    .filter(Boolean)
    .join(' ')
}

/** `Maintenance margin rose by 1,005.00 USD, from 4,760.28 USD to 5,765.28 USD, by adding 1 BTCUSDT perpetual.` */
function movedWords(level: ChangeLevel, by: string): string {
  const { before, now } = level
  const figure = figureOf(level)
  if (figure === null) return ''
  const change = changeOf(level)
  const places = placesApart(level)
  const moved =
    change === null
      ? 'changed'
      : `${signOf(change.value) < 0 ? 'fell' : 'rose'} by ${unsigned(change, places)}`
  const fromTo = before && now ? `, from ${amountWords(before, places)} to ${amountWords(now, places)}` : ''
  return `${titleOf(figure)} ${moved}${fromTo}, ${by}.`
}

/** `Most of it is the delta spread of BTC (+1,450.00 USD), through BTCUSDT perpetual, which was not there before.` */
function partWords(
  levels: readonly ChangeLevel[],
  top: ChangeLevel,
  last: ChangeLevel,
  asOf: string,
  named: readonly NamedPart[],
): string {
  const namedAt = (level: ChangeLevel) => named.find(({ key }) => key === figureOf(level)?.term)
  const part = levels.slice(1).findLast((level) => namedAt(level) !== undefined)
  const leg = levels.map(figureOf).find((figure) => figure !== null && isOfLeg(figure))
  const change = part && changeOf(part)
  const of = part && figureOf(part)?.of
  const what =
    part === undefined
      ? ''
      : `${isMore(part, top) ? 'What moved it most' : 'Most of it'} is ${namedAt(part)?.spoken}${of === '' ? '' : ` of ${of}`}`
  const amount = change ? ` (${signOf(change.value) < 0 ? '−' : '+'}${unsigned(change)})` : ''
  const legName = leg && figureInWords(leg, asOf).of.split(', ')[0]
  const through =
    legName === undefined ? '' : what === '' ? `Most of it comes from ${legName}` : `, through ${legName}`
  const said = `${what}${amount}${through}`
  const against = part !== undefined && isMore(part, top) ? '; other parts went the other way' : ''
  return said === '' ? '' : `${said}${oneSideWords(last)}${against}.`
}

/** Whether a part changed by more than the whole: others took some of it back. */
function isMore(part: ChangeLevel, whole: ChangeLevel): boolean {
  const [its, all] = [changeOf(part), changeOf(whole)]
  if (its === null || all === null || its.unit !== all.unit) return false
  return Math.abs(Number(its.value)) > Math.abs(Number(all.value)) * (1 + 1e-9)
}

/** `What decides now is down 10 %, volatility up 20 %, before it was up 10 %, volatility up 20 %.` */
function decidedWords(levels: readonly ChangeLevel[]): string {
  const level = levels.find(({ isOtherDecider }) => isOtherDecider)
  const is = level?.inputs.find(({ now }) => now !== null && now.value === level.now?.value)?.now
  const was = level?.inputs.find(
    ({ before }) => before !== null && before.value === level.before?.value,
  )?.before
  if (!is || !was || is.of === '' || was.of === '' || is.of === was.of) return ''
  return `Now ${is.of} decides, before it was ${was.of}.`
}

/** Of a leg that one side has not. */
function oneSideWords({ before, now }: ChangeLevel): string {
  const figure = now ?? before
  if (figure === null || !isOfLeg(figure) || (before !== null && now !== null)) return ''
  return now === null ? ', which is no longer there' : ', which was not there before'
}

/** What differs at the end of the way: `Its size was 0.2 BTC and is 1.4 BTC.` */
function leafWords(level: ChangeLevel, asOf: string): string {
  const { before, now } = level
  if (before === null || now === null) return ''
  const places = placesApart(level)
  const figure = figureOf(level) ?? now
  const { of } = figureInWords(figure, asOf)
  const what = of === '' ? lowered(figure.name) : `${lowered(figure.name)} of ${of}`
  return `The first input that differs is the ${what}: it was ${amountWords(before, places)} and is ${amountWords(now, places)}.`
}

/** What both sides are; the rule's own 0 on one side is what the other one is. */
export function figureOf({ before, now }: Pick<ChangeLevel, 'before' | 'now'>): FigureView | null {
  return now?.isRuleNumber ? (before ?? now) : (now ?? before)
}

/** The fewest places with which both sides are said otherwise. */
function placesApart({ before, now }: ChangeLevel): number {
  for (let places = READABLE; before && now && places < EXACT; places += 2)
    if (amountWords(before, places) !== amountWords(now, places)) return places
  return READABLE
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

function unsigned(figure: FigureView, places = READABLE): string {
  const amount = amountWords({ ...figure, value: figure.value.replace('-', '') }, places)
  // Between two percentages lie points.
  return amount.replace(/\s%$/, '\u00a0points')
}
