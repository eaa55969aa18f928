/** Margins without a row are computed with floats: less than a millionth of a dollar is nothing. */
export function isNothing(change: number): boolean {
  return Math.abs(change) < 1e-6
}
