import { describe, expect, test } from 'vitest'
import { Decimal } from '@/engine/numbers/decimal'
import type { Figure } from '@/engine/numbers/figure'
import { figures as a } from '@/engine/numbers/figures'
import { termsOf } from '@/engine/numbers/term'
import { sound } from '@/engine/reading/testing/documents'
import { statementFigures } from '@/engine/statement/statementFigures'
import { caseDocument } from '@/engine/testing/cases'
import { walkFigures } from '@/engine/testing/figureFaults'
import { stepFrom } from './explanationStep'

const { it: term } = termsOf('Numbers and time', { it: ['It', '', 'A number of a test.'] })
const leaf = (value: number) => a.leaf(term, new Decimal(value), { kind: 'rule', note: '' })
const places = (reached: readonly { path: readonly number[] }[]) => reached.map(({ path }) => path.join('.'))

describe('a step', () => {
  test('passes over what has one real input: the largest of 0, a change of sign, the least of several', () => {
    const [worst, other] = [a.sum(term, [leaf(-5), leaf(1)]), leaf(3)]
    const least = a.minimum(term, [other, worst])
    const loss = a.maximum(term, [a.zero, a.negation(term, least)])
    const step = stepFrom(loss)
    expect(places(step.passed)).toEqual(['1', '1.0', '1.0.1'])
    expect(step.passed.at(-1)?.figure).toBe(worst)
    expect(places(step.inputs)).toEqual(['1.0.1.0', '1.0.1.1'])
    expect(step.asides.map(({ kind, figures }) => [kind, places(figures)])).toEqual([
      ['rule', ['0']],
      ['undecided', ['1.0.0']],
    ])
  })

  test('stays where a number of the rule decides', () => {
    const step = stepFrom(a.maximum(term, [a.zero, leaf(-2)]))
    // What decides is among what is compared: the largest of -2 alone is no 0.
    expect([places(step.passed), places(step.inputs), step.asides]).toEqual([[], ['0', '1'], []])
  })

  test('of equal inputs the first decides', () => {
    const step = stepFrom(a.minimum(term, [leaf(4), leaf(2), leaf(2)]))
    expect(places(step.passed)).toEqual(['1'])
    expect(places(step.asides[0]?.figures ?? [])).toEqual(['0', '2'])
  })

  test('an input that is there twice is no alternative to itself', () => {
    const same = a.sum(term, [leaf(1), leaf(2)])
    expect(stepFrom(a.maximum(term, [same, same])).asides.flatMap(({ figures }) => figures)).toEqual([])
  })

  test('leaves out what is 0 in a sum, and keeps all where all are 0', () => {
    const one = stepFrom(a.sum(term, [leaf(0), leaf(7), leaf(0)]))
    expect([places(one.passed), one.asides.map(({ kind }) => kind)]).toEqual([['1'], ['zero']])
    expect(places(stepFrom(a.sum(term, [leaf(0), leaf(0)])).inputs)).toEqual(['0', '1'])
  })

  test('keeps every factor, but for the rule’s own 1', () => {
    expect(places(stepFrom(a.product(term, [leaf(3), leaf(1)])).inputs)).toEqual(['0', '1'])
    expect(places(stepFrom(a.product(term, [leaf(3), a.one])).passed)).toEqual(['0'])
  })
})

describe.each(['09', '10', '15', '19'])('in case %s', (name) => {
  const { figures } = walkFigures(statementFigures(sound(caseDocument(name))).figures)

  test('what is passed over has the same number, but for its sign, and every path leads where it says', () => {
    for (const figure of figures) {
      const step = stepFrom(figure)
      for (const { figure: passed } of step.passed) {
        expect(passed.value.abs().minus(figure.value.abs()).abs().lte(figure.value.abs().times(1e-11))).toBe(
          true,
        )
      }
      const reached = [...step.passed, ...step.inputs, ...step.asides.flatMap((aside) => aside.figures)]
      for (const { figure: there, path } of reached) expect(at(figure, path)).toBe(there)
    }
  })

  test('no input is lost: each is passed, shown or beside', () => {
    for (const figure of figures) {
      const step = stepFrom(figure)
      const met = [...step.passed, ...step.inputs, ...step.asides.flatMap((aside) => aside.figures)]
      const whole = [figure, ...step.passed.map((passed) => passed.figure)]
      for (const one of whole) {
        for (const input of one.inputs) expect(met.some((each) => each.figure === input)).toBe(true)
      }
    }
  })
})

function at(figure: Figure, path: readonly number[]): Figure | undefined {
  return path.reduce<Figure | undefined>((from, place) => from?.inputs[place], figure)
}
