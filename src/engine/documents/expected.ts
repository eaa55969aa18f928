import type { NumberRange } from '@/engine/numbers/bounds'
import { count } from './faultText'
import { type Path, pathText } from './path'

/** What should stand at a place; a text where nothing more is to be known than its words. */
export type Expected =
  | string
  | { readonly kind: 'decimal'; readonly inQuotes: boolean }
  | { readonly kind: 'digits'; readonly most: number }
  | { readonly kind: 'notZero' }
  | { readonly kind: 'range'; readonly range: NumberRange }
  /** As much as another parameter at most, or at least. */
  | { readonly kind: 'atMost' | 'atLeast'; readonly of: Path; readonly value: string }
  | { readonly kind: 'aboveTierBefore'; readonly value: string }
  /** One of some words; `what` they are, where it is said. */
  | { readonly kind: 'oneOf'; readonly what: string | null; readonly words: readonly string[] }
  /** So many of something; null: however few. */
  | { readonly kind: 'count'; readonly least: number | null; readonly most: number; readonly of: string }

/** How the parts of an expectation are called. */
export interface ExpectedWords {
  readonly decimal: string
  readonly amount: (decimal: string) => string
  readonly parameter: (path: Path) => string
}

/** As files have it: numbers as they are written, parameters by their keys. */
const WRITTEN: ExpectedWords = {
  decimal: 'decimal',
  amount: (decimal) => decimal,
  parameter: (path) => pathText(path.slice(-1)),
}

/** What was expected, behind that word: `a decimal above 0`, in the words of files or in others. */
export function expectedText(expected: Expected, words: ExpectedWords = WRITTEN): string {
  if (typeof expected === 'string') return expected
  const { decimal, amount, parameter } = words
  switch (expected.kind) {
    case 'decimal':
      return `a ${decimal}${expected.inQuotes ? ' in quotes' : ''}`
    case 'digits':
      return `a ${decimal} of at most ${expected.most} digits`
    case 'notZero':
      return `a ${decimal} other than ${amount('0')}`
    case 'range':
      return rangeText(expected.range, words)
    case 'atMost':
    case 'atLeast': {
      const bound = expected.kind === 'atMost' ? 'at most' : 'at least'
      return `${bound} the ${parameter(expected.of)}, which is ${amount(expected.value)}`
    }
    case 'aboveTierBefore':
      return `more than the ${amount(expected.value)} of the tier before`
    case 'oneOf': {
      const what = expected.what === null ? '' : `the ${expected.what} `
      return `one of ${what}${expected.words.join(', ')}`
    }
    case 'count': {
      const { least, most, of } = expected
      return `${least === null ? 'at most' : `${least} to`} ${count(most)} ${of}`
    }
  }
}

function rangeText({ of, low, isLowIn, high, isZeroOut }: NumberRange, words: ExpectedWords): string {
  const noun = { decimal: `a ${words.decimal}`, whole: 'a whole number', odd: 'an odd whole number' }[of]
  const [least, most] = [low, high].map((end) => (end === null ? null : words.amount(String(end))))
  const ends =
    most === null
      ? `${isLowIn ? 'of ' : 'above '}${least}${isLowIn ? ' or more' : ''}`
      : isLowIn
        ? `from ${least} to ${most}`
        : `above ${least}, at most ${most}`
  return `${noun} ${ends}${isZeroOut ? `, other than ${words.amount('0')}` : ''}`
}
