import { sameItems } from './sameItems'

interface Made<Rest, Answer> {
  readonly rest: Rest
  readonly answer: Answer
}

/** What is derived from this puts its private fields on the object that it is given: a constructor may return one. */
const OnObject = itself as unknown as new (object: object) => object

function itself(object: object): object {
  return object
}

/**
 * The same function of values that never change, which answers again what it answered last of the same values: an edit
 * leaves most of a portfolio as it was. The answer must depend on the arguments alone; each of them is compared by
 * identity, so that nothing kept can be stale. It is forgotten with the first argument.
 */
export function memoizeLast<First extends object, Rest extends readonly unknown[], Answer>(
  make: (first: First, ...rest: Rest) => Answer,
): (first: First, ...rest: Rest) => Answer {
  /**
   * The last answer, kept as a private field of the first argument, which no copy of that has. A WeakMap would say the
   * same, but each of its thousands of answers outlives several collections of garbage: statements took twice as long.
   */
  class Last extends OnObject {
    #made: Made<Rest, Answer>

    private constructor(first: First, made: Made<Rest, Answer>) {
      super(first)
      this.#made = made
    }

    static of(first: object): Made<Rest, Answer> | undefined {
      return #made in first ? first.#made : undefined
    }

    static keep(first: First, made: Made<Rest, Answer>): void {
      if (#made in first) first.#made = made
      else new Last(first, made)
    }
  }

  return (first, ...rest) => {
    const known = Last.of(first)
    if (known !== undefined && sameItems(known.rest, rest)) return known.answer
    const answer = make(first, ...rest)
    Last.keep(first, { rest, answer })
    return answer
  }
}
