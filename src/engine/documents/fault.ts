import { oneLine } from './oneLine'

/** What is wrong with a document, and where: `positions[2].size`, `expected a decimal, got "abc"`. */
export interface Fault {
  readonly path: string
  readonly message: string
  /** What should stand there, `a decimal above 0`, where something else does. */
  readonly expected?: string
  /** Path of the row that has the same thing already, where one does: the message ends with it. */
  readonly first?: string
}

/** The fault that something else stands at a place than should. */
export function unexpected(path: string, expected: string, got: string): Fault {
  return { path, message: `expected ${expected}, got ${got}`, expected }
}

/** The answer of everything that checks a document: the checked value, or every fault at once. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** One fault as one line, as the command line and the fault list print it, whatever its document holds. */
export function faultLine({ path, message }: Fault): string {
  return oneLine(path === '' ? message : `${path}: ${message}`)
}
