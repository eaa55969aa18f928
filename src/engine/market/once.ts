/** The same function, which works out each answer once: for values that many contracts share. */
export function once<Key, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>()
  return (key) => {
    const kept = known.get(key)
    if (kept !== undefined) return kept
    const made = answer(key)
    known.set(key, made)
    return made
  }
}
