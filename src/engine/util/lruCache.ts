interface Kept<Key, Answer> {
  readonly key: Key
  readonly answer: Answer
}

/**
 * The answers to the last questions, so that asking again costs nothing. A list: few are kept, and a map leaves a dead
 * table behind now and then, which holds what it held from being collected with all other short-lived garbage.
 */
export class LruCache<Key, Answer> {
  readonly #size: number
  /** What was asked for last is last. */
  readonly #kept: Kept<Key, Answer>[] = []

  constructor(size: number) {
    this.#size = size
  }

  /** The answer to the question `key`, where it is kept. */
  get(key: Key): Answer | undefined {
    const place = this.#kept.findIndex((each) => each.key === key)
    const [kept] = place === -1 ? [] : this.#kept.splice(place, 1)
    // Kept anew, so that what is looked at again and again, such as a baseline, is the last to go.
    if (kept !== undefined) this.#kept.push(kept)
    return kept?.answer
  }

  /** The answer to the question `key`: kept, or made now. */
  of(key: Key, make: () => Answer): Answer {
    return this.get(key) ?? this.#keep(key, make())
  }

  #keep(key: Key, answer: Answer): Answer {
    if (this.#kept.length >= this.#size) this.#kept.shift()
    this.#kept.push({ key, answer })
    return answer
  }
}
