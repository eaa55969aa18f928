/** Places of an amount: its cents matter only where it is small. */
export function wholeFrom100(amount: number): number {
  return amount >= 99.5 || amount === 0 ? 0 : 2
}
