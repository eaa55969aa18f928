/** Has amounts and their units stand on one line: a space that does not break is between them. */
export function keepUnits(text: string): string {
  return text.replace(/(\d) (?=USD[TC]?\b)/g, '$1\u00a0')
}
