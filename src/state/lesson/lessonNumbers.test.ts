import { expect, test } from 'vitest'
import { builtInRulebooks } from '@/cli/margin/rulebooks'
import type { LessonStep } from '@/files/lesson/lesson'
import { figureAt } from './figureAt'
import { INDEX, lessonOf, statementsOf } from './testing/builtIn'

/** A number as the words say it, what it is, and to how many digits, where not to all that are written. */
type Said = readonly [says: string, is: number, digits?: number]
/** The figure at an address after a step's change; steps are counted from 1, before them it is 0. */
type At = (step: number, address: string) => number

const DAY = 86_400_000
const days = (from: string, to: string) =>
  (Date.parse(`${to}T08:00:00Z`) - Date.parse(`${from}T08:00:00Z`)) / DAY
/** Minutes after 07:00 that the clock is moved by. */
const minutes = (moved: number) => moved * 1440
const decay = (minutesLeft: number) => (minutesLeft * 60) / 1800

/** The numbers in the words of each step that neither its scenario and changes nor the rulebook have. */
const SAID: Readonly<Record<string, (at: At) => Readonly<Record<number, readonly Said[]>>>> = {
  'hedging-lowers-margin': (at) => ({
    1: [
      ['30', days('2026-03-25', '2026-04-24')],
      ['33', 11 * 3],
      ['22,000', 20_000 * (1 + at(1, 'units.BTC.worstScenario.price'))],
      ['1,500', at(1, 'units.BTC.maxLoss') / 3],
    ],
    2: [
      ['2,000', at(2, 'units.BTC.legs.1.worstPnl') / 1.5],
      ['3,000', at(2, 'units.BTC.legs.1.worstPnl')],
    ],
    3: [
      ['6,000', -at(3, 'units.BTC.legs.1.worstPnl')],
      ['4,500', at(1, 'units.BTC.maxLoss')],
    ],
    4: [
      ['270', at(4, 'units.BTC.contingency.deltaSpread'), 2],
      ['1,500', at(4, 'units.BTC.maxLoss')],
    ],
  }),
  'near-expiry': (at) => ({
    1: [['1,000', at(1, 'units.BTC.maintenanceMargin') < 1000 ? 1000 : 0]],
    2: [
      ['30', 1800 / 60],
      ['15', 60 - minutes(0.03125)],
      ['45', minutes(0.03125)],
      ['5 %', 0.1 * decay(15)],
      ['14,100', -at(2, 'units.BTC.legs.1.worstPnl'), 3],
    ],
    3: [
      ['5', 60 - minutes(0.0381944444), 3],
      ['55', minutes(0.0381944444), 3],
    ],
  }),
  'short-options': (at) => ({ 1: [['2,138', at(1, 'units.ETH.contingency.shortOptions') / 10 / 0.01]] }),
  'calendar-and-vega': (at) => ({
    2: [
      ['163.32', -at(1, 'units.BTC.greeks.vega')],
      ['154', at(2, 'units.BTC.contingency.vegaSpread') / -at(1, 'units.BTC.greeks.vega') / 0.03],
    ],
    3: [
      ['63', at(3, 'units.BTC.contingency.vegaSpread') / -at(1, 'units.BTC.greeks.vega') / 0.03],
      ['154', days('2026-04-24', '2026-09-25')],
    ],
  }),
  'three-dollars': (at) => ({ 3: [['1,404', at(1, 'units.BTC.contingency.stablecoinSpread')]] }),
  'spot-as-a-hedge': (at) => ({ 2: [['0.39', -at(2, 'units.SOL.greeks.delta') / 250]] }),
  'orders-before-they-fill': (at) => ({
    2: [
      ['7', 12 - 5],
      ['13', 5 + 8],
    ],
    3: [['161', -at(3, 'account.orderLoss') / 8]],
  }),
  'initial-against-maintenance': (at) => ({ 1: [['1,550', at(1, 'units.ETH.maintenanceMargin'), 3]] }),
  'liquidation-and-back': (at) => ({
    1: [['79.4 %', at(0, 'account.mmRate'), 3]],
    3: [
      ['68,134.06', 70_241.3 * 0.97],
      ['1,959.56', 0.6 * (71_400 - 70_241.3 * 0.97)],
    ],
  }),
  'portfolio-against-cross': () => ({ 2: [['200', 1900 - 1700]] }),
}

const RULEBOOK = builtInRulebooks().document('uta-guide')

test.each(INDEX.map(({ id }) => id))('every number in the words of %s is given or proven', (id) => {
  const lesson = lessonOf(id)
  const statements = statementsOf(lesson)
  const at: At = (step, address) => {
    const statement = statements[step]
    return Number((statement && figureAt(statement, address)) ?? Number.NaN)
  }
  const said = SAID[id]?.(at) ?? {}
  const given = numbersIn(JSON.stringify([RULEBOOK, lesson.scenario]))
  for (const [place, step] of lesson.steps.entries()) {
    for (const number of numbersIn(JSON.stringify(step.change?.do))) given.add(number)
    const proven = said[place + 1] ?? []
    const where = `step ${place + 1}`
    for (const [says, is, digits = says.replace(/\D/g, '').replace(/^0+/, '').length] of proven)
      expect(Number(is.toPrecision(digits)), `${where}: ${says}`).toBe(amountOf(says))
    const unproven = writtenIn(wordsOf(step)).filter(
      (says) => !given.has(amountOf(says)) && !proven.some(([one]) => one === says),
    )
    expect(unproven, where).toEqual([])
    expect(
      proven.map(([says]) => says).filter((says) => !writtenIn(wordsOf(step)).includes(says)),
      where,
    ).toEqual([])
  }
})

/** All that is said in a step but the figures that the engine fills in. */
function wordsOf({ text, predict, change, after }: LessonStep): string {
  const choices = predict && 'choices' in predict ? predict.choices.map((choice) => choice.text) : []
  const all = [...text, predict?.question, ...choices, change?.instruction, ...after]
  return all.join('\n').replaceAll(/\{[^}]*\}/g, '')
}

function writtenIn(words: string): readonly string[] {
  return [...words.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?(?: %)?/g)].map(([number]) => number)
}

function amountOf(says: string): number {
  const number = Number(says.replaceAll(/[, %]/g, ''))
  return says.endsWith('%') ? Number((number / 100).toPrecision(12)) : number
}

function numbersIn(json: string | undefined): Set<number> {
  return new Set([...(json ?? '').matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number)))
}
