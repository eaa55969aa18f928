import { type Known, type Revision, type SentRevision, UNKNOWN } from './api'

/** As many as a worker keeps, and a few more: it says where it has forgotten one. */
const REMEMBERED = 8

/** What one worker has been told: a revision crosses as a whole once, and from then on as its number. */
export class Told {
  #numbers: readonly number[] = []

  /** Puts a question about revisions; those that the worker does not know, or no longer, it is sent with the next try. */
  async ask<T>(
    revisions: readonly Revision[],
    question: (...sent: readonly SentRevision[]) => Promise<Known<T>>,
  ): Promise<T> {
    const isTold = ({ number }: Revision) => this.#numbers.includes(number)
    const answer = await question(...revisions.map((one) => (isTold(one) ? byNumber(one) : whole(one))))
    const heard = answer === UNKNOWN ? await question(...revisions.map(whole)) : answer
    if (heard === UNKNOWN) throw new Error('The calculation does not know what it was told.')
    const numbers = revisions.map(({ number }) => number)
    this.#numbers = [...numbers, ...this.#numbers.filter((one) => !numbers.includes(one))].slice(
      0,
      REMEMBERED,
    )
    return heard
  }
}

function byNumber({ number }: Revision): SentRevision {
  return { number, held: null }
}

function whole({ number, ...held }: Revision): SentRevision {
  return { number, held }
}
