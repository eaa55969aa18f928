/** How a call of the command ends: what goes to standard output, the lines of standard error, the exit status. */
export interface Outcome {
  readonly output: string
  /** What is wrong; where a call goes on all the same, what was left out, interpolated or is worth knowing. */
  readonly faults: readonly string[]
  readonly status: 0 | 2
}
