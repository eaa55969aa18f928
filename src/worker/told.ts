import type { Checked } from '@/engine/documents/fault'
import type { Evaluation } from '@/engine/engine'
import type { Line } from '@/engine/lines'
import { type Known, REMEMBERED, type Revision, type SentRevision, UNKNOWN } from './api'
import { type Difference, differenceOf, later } from './difference'

/**
 * What one worker has been told: a revision crosses once, as an edit of the one before it, and from then on as its
 * number.
 */
export class Told {
  /** The last one first. */
  #revisions: readonly Revision[] = []
  /** Of each line what was last evaluated, and what came of it. */
  readonly #evaluated = new Map<Line, { readonly number: number; readonly evaluation: Checked<Evaluation> }>()

  /** The evaluation of a revision: what it has in common with the last one of its line is the same object. */
  async evaluate(
    revision: Revision,
    question: (of: SentRevision, since: number | null) => Promise<Known<Difference>>,
  ): Promise<Checked<Evaluation>> {
    const { number, line } = revision
    const last = this.#evaluated.get(line)
    const difference = await this.ask([revision], (of) => question(of, last?.number ?? null))
    const evaluation = later(last?.evaluation, difference) as Checked<Evaluation>
    this.#evaluated.set(line, { number, evaluation })
    return evaluation
  }

  /**
   * Puts a question about revisions; what the worker does not know, or no longer, it is sent with the next try, whole.
   */
  async ask<T>(
    revisions: readonly Revision[],
    question: (...sent: readonly SentRevision[]) => Promise<Known<T>>,
  ): Promise<T> {
    const told = this.#revisions
    const answer = await question(...revisions.map((one) => sentAfter(told, one)))
    const heard = answer === UNKNOWN ? await question(...revisions.map((one) => sentAfter([], one))) : answer
    if (heard === UNKNOWN) throw new Error('The calculation does not know what it was told.')
    const others = told.filter(({ number }) => !revisions.some((one) => one.number === number))
    this.#revisions = [...revisions, ...others].slice(0, REMEMBERED)
    return heard
  }
}

/**
 * A revision as it crosses to a worker that was `told` of others, the last one first: by its number where it is among
 * them, else as an edit of the last one of its line, or of the last one of all; whole where there is none.
 */
export function sentAfter(told: readonly Revision[], one: Revision): SentRevision {
  const { number, document, moves, line } = one
  if (told.some((known) => known.number === number)) return { number, held: null }
  const last = told.find((known) => known.line === line) ?? told[0]
  const difference = differenceOf(last?.document, document)
  return { number, held: { moves, line, document: { from: last?.number ?? null, difference } } }
}
