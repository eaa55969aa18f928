/**
 * The same function, which works out each answer once: for values that many contracts share. `keyOf` says what the
 * answer depends on; without it, on the argument itself.
 */
export function memoize<Of, Answer>(
  answer: (of: Of) => Answer,
  keyOf: (of: Of) => unknown = (of) => of,
): (of: Of) => Answer {
  const known = new Map<unknown, Answer>()
  return (of) => {
    const key = keyOf(of)
    const kept = known.get(key)
    if (kept !== undefined) return kept
    const made = answer(of)
    known.set(key, made)
    return made
  }
}
