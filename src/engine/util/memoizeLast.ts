import { sameItems } from './sameItems'

/** An answer, and of what else than the object; the one that was asked for before it. */
interface Answer {
  readonly rest: readonly unknown[]
  readonly answer: unknown
  before: Answer | null
}

/** The last answers to one question, and what else is kept of the same object. */
interface Kept {
  readonly of: object
  last: Answer
  readonly next: Kept | null
}

/** What is derived from this puts its private fields on the object that it is given: a constructor may return one. */
const OnObject = itself as unknown as new (object: object) => object

function itself(object: object): object {
  return object
}

/**
 * The last answers to all questions of an object, as one private field of it, which no copy of that has: a list, for
 * there are few questions of the same object. A WeakMap would say the same, but each of its thousands of answers
 * outlives several collections of garbage: statements took twice as long.
 */
class Answers extends OnObject {
  #first: Kept

  private constructor(object: object, first: Kept) {
    super(object)
    this.#first = first
  }

  static of(object: object, question: object): Kept | null {
    let kept = #first in object ? object.#first : null
    while (kept !== null && kept.of !== question) kept = kept.next
    return kept
  }

  static keep(object: object, of: object, last: Answer): void {
    if (#first in object) object.#first = { of, last, next: object.#first }
    else new Answers(object, { of, last, next: null })
  }
}

/**
 * The same function of values that never change, which answers again what it answered of the same values lately: an
 * edit leaves most of a portfolio as it was. `kept` answers are kept; two, for of most edits two portfolios are asked,
 * that with its orders and that without. The answer must depend on the arguments alone; each of them is compared by
 * identity, so that nothing kept can be stale. It is forgotten with the first argument.
 */
export function memoizeLast<First extends object, Rest extends readonly unknown[], Answer>(
  make: (first: First, ...rest: Rest) => Answer,
  kept = 2,
): (first: First, ...rest: Rest) => Answer {
  return (first, ...rest) => {
    const known = Answers.of(first, make)
    if (known !== null && wasAsked(known, rest)) return known.last.answer as Answer
    const answer = make(first, ...rest)
    if (known === null) Answers.keep(first, make, { rest, answer, before: null })
    else {
      known.last = { rest, answer, before: known.last }
      forgetAfter(known.last, kept)
    }
    return answer
  }
}

/** Whether the answer is among those that are kept; then it is the last. */
function wasAsked(known: Kept, rest: readonly unknown[]): boolean {
  let later: Answer | null = null
  for (let each: Answer | null = known.last; each !== null; each = each.before) {
    if (sameItems(each.rest, rest)) {
      if (later !== null) {
        later.before = each.before
        each.before = known.last
        known.last = each
      }
      return true
    }
    later = each
  }
  return false
}

function forgetAfter(last: Answer, kept: number): void {
  let oldest = last
  for (let i = 1; i < kept && oldest.before !== null; i++) oldest = oldest.before
  oldest.before = null
}
