import type { Range } from '@tanstack/react-virtual'

/** Rows that were drawn stay until they are so many rows beyond what has to be. */
const STAY = 10

/**
 * Which rows of a long table are drawn. A row makes its columns wider, so that names beside it wrap and rows become
 * higher, which decides how many are in sight: if what was drawn did not stay for a while, some rows would come and go
 * without end.
 */
export class DrawnRange {
  #first = 0
  #last = -1

  /** The rows in sight with those around them, and what is still drawn near to them. */
  of({ startIndex, endIndex, overscan, count }: Range): number[] {
    const first = Math.max(0, startIndex - overscan)
    const last = Math.min(count - 1, endIndex + overscan)
    const isNear = this.#first <= last && first <= this.#last
    this.#first = isNear ? Math.max(Math.min(this.#first, first), first - STAY) : first
    this.#last = isNear ? Math.min(Math.max(this.#last, last), last + STAY, count - 1) : last
    return Array.from({ length: this.#last - this.#first + 1 }, (_, place) => this.#first + place)
  }
}
