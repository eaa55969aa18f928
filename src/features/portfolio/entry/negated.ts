/** Whether plain decimal text is 0. */
export function isZeroText(decimal: string): boolean {
  return /^-?0*(?:\.0*)?$/.test(decimal)
}

/** The same amount with the other sign. */
export function negated(decimal: string): string {
  if (isZeroText(decimal)) return decimal
  return decimal.startsWith('-') ? decimal.slice(1) : `-${decimal}`
}
