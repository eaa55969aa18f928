import { oneLine } from './oneLine'

/** What is wrong with a document, and where: `positions[2].size`, `expected a decimal, got "abc"`. */
export interface Fault {
  readonly path: string
  readonly message: string
}

/** The answer of everything that checks a document: the checked value, or every fault at once. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** One fault as one line, as the command line and the fault list print it, whatever its document holds. */
export function faultLine({ path, message }: Fault): string {
  return oneLine(path === '' ? message : `${path}: ${message}`)
}
