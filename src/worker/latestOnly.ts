/** What becomes of a request: errors come back as values. */
export type Answer<T> =
  | { readonly kind: 'answer'; readonly value: T }
  /** A newer request took its place before it was asked. */
  | { readonly kind: 'superseded' }
  | { readonly kind: 'failed'; readonly message: string }

interface Waiting<T> {
  readonly question: () => Promise<T>
  readonly settle: (answer: Answer<T>) => void
}

/**
 * One kind of request, of which only the latest counts: one is under way, the latest waits, those between are
 * superseded. Answers come in the order of their questions, so an older one never overwrites a newer one.
 */
export class LatestOnly<T> {
  #busy = false
  #waiting: Waiting<T> | null = null

  /** Asks as soon as the request under way has its answer, unless a newer one comes first. */
  ask(question: () => Promise<T>): Promise<Answer<T>> {
    return new Promise((settle) => {
      this.#waiting?.settle({ kind: 'superseded' })
      this.#waiting = { question, settle }
      if (!this.#busy) void this.#work()
    })
  }

  async #work(): Promise<void> {
    this.#busy = true
    while (this.#waiting !== null) {
      const { question, settle } = this.#waiting
      this.#waiting = null
      settle(await answered(question))
    }
    this.#busy = false
  }
}

/** The answer to a question; its error as a value. */
export async function answered<T>(question: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { kind: 'answer', value: await question() }
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}
