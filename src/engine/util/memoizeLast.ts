import { sameItems } from './sameItems'

/** An answer, and of what else than the object. */
interface Answer {
  readonly rest: readonly unknown[]
  readonly answer: unknown
}

/** The last answers to one question, and what else is kept of the same object. */
interface Kept {
  readonly of: object
  last: Answer
  /** The answer before the last. */
  other: Answer | null
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
    if (#first in object) object.#first = { of, last, other: null, next: object.#first }
    else new Answers(object, { of, last, other: null, next: null })
  }
}

/**
 * The same function of values that never change, which answers again what it answered of the same values the last time
 * or the time before: an edit leaves most of a portfolio as it was, and of most edits two portfolios are asked, that
 * with its orders and that without. The answer must depend on the arguments alone; each of them is compared by identity,
 * so that nothing kept can be stale. It is forgotten with the first argument.
 */
export function memoizeLast<First extends object, Rest extends readonly unknown[], Answer>(
  make: (first: First, ...rest: Rest) => Answer,
): (first: First, ...rest: Rest) => Answer {
  return (first, ...rest) => {
    const kept = Answers.of(first, make)
    if (kept !== null && sameItems(kept.last.rest, rest)) return kept.last.answer as Answer
    if (kept !== null && kept.other !== null && sameItems(kept.other.rest, rest)) {
      const { last, other } = kept
      kept.last = other
      kept.other = last
      return other.answer as Answer
    }
    const last = { rest, answer: make(first, ...rest) }
    if (kept === null) Answers.keep(first, make, last)
    else {
      kept.other = kept.last
      kept.last = last
    }
    return last.answer
  }
}
