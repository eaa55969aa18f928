/** Margins without a row are computed with floats: what is less than their grain is nothing. */
export function isNegligible(change: number, margin: number): boolean {
  return Math.abs(change) < Math.max(1e-6, Math.abs(margin) * 1e-11)
}
