/** The answers to the last questions, so that asking again costs nothing. */
export class Kept<Answer> {
  readonly #size: number
  readonly #answers = new Map<string, Answer>()

  constructor(size: number) {
    this.#size = size
  }

  /** The answer to the question `key`: kept, or made now. */
  of(key: string, make: () => Answer): Answer {
    const answer = this.#answers.get(key) ?? make()
    // Kept anew, so that what is looked at again and again, such as a baseline, is the last to go.
    this.#answers.delete(key)
    if (this.#answers.size >= this.#size) this.#answers.delete(this.#answers.keys().next().value ?? '')
    this.#answers.set(key, answer)
    return answer
  }
}
