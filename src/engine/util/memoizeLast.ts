import { sameItems } from './sameItems'

interface Made<Rest, Answer> {
  readonly rest: Rest
  readonly answer: Answer
}

/**
 * The same function of values that never change, which answers again what it answered last of the same values: an edit
 * leaves most of a portfolio as it was. The answer must depend on the arguments alone; each of them is compared by
 * identity, so that nothing kept can be stale. It is forgotten with the first argument.
 */
export function memoizeLast<First extends object, Rest extends readonly unknown[], Answer>(
  make: (first: First, ...rest: Rest) => Answer,
): (first: First, ...rest: Rest) => Answer {
  const last = new WeakMap<First, Made<Rest, Answer>>()
  return (first, ...rest) => {
    const known = last.get(first)
    if (known !== undefined && sameItems(known.rest, rest)) return known.answer
    const answer = make(first, ...rest)
    last.set(first, { rest, answer })
    return answer
  }
}
