/** The answers to the last questions, so that asking again costs nothing. */
export class LruCache<Key, Answer> {
  readonly #size: number
  readonly #answers = new Map<Key, Answer>()

  constructor(size: number) {
    this.#size = size
  }

  /** The answer to the question `key`, where it is kept. */
  get(key: Key): Answer | undefined {
    const answer = this.#answers.get(key)
    // Kept anew, so that what is looked at again and again, such as a baseline, is the last to go.
    if (answer !== undefined) this.#keep(key, answer)
    return answer
  }

  /** The answer to the question `key`: kept, or made now. */
  of(key: Key, make: () => Answer): Answer {
    return this.get(key) ?? this.#keep(key, make())
  }

  #keep(key: Key, answer: Answer): Answer {
    this.#answers.delete(key)
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size < this.#size) break
      this.#answers.delete(oldest)
    }
    this.#answers.set(key, answer)
    return answer
  }
}
