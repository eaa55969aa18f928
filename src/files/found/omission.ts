/** What was read and not taken, by name, and why. */
export interface Omission {
  /** A contract, coin, order or column. */
  readonly what: string
  /** Where it stood: the name of a file, or of what was pasted. */
  readonly where: string
  readonly reason: string
}
