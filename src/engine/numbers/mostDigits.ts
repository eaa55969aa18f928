/** Digits of a number of a document, at most. */
export const MOST_DIGITS = 40

/** Whether a number as it is written has no more digits than a document takes. */
export function hasFewDigits(written: string): boolean {
  return written.length <= MOST_DIGITS || written.replace(/\D+/g, '').length <= MOST_DIGITS
}
