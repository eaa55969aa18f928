import type { Expected } from './expected'
import type { Found } from './found'
import type { Path } from './path'

/** What is wrong at a place, as data: `faultLine` says it. */
export type Problem =
  | {
      /** Something else should stand there. */
      readonly code: 'unexpected'
      readonly expected: Expected
      /** Absent where it goes without saying. */
      readonly got?: Found
      /** The row that needs it, and the symbol of its contract, where one does. */
      readonly neededBy?: { readonly path: Path; readonly symbol: string }
    }
  | { readonly code: 'missing' }
  /** `key` where the path ends above it; `meant`: the known one that is written nearly so. */
  | { readonly code: 'unknownKey'; readonly key?: string; readonly meant: string | null }
  | { readonly code: 'repeatedKey' }
  /** An earlier row, `first`, is of the same `key`; `what` both are. */
  | {
      readonly code: 'repeatedRow'
      readonly key: string
      readonly what: 'balance' | 'position' | 'quote'
      readonly first: Path
    }
  /** A contract that was no more at the instant of the scenario; `at` as `2026-03-24T08:00:00Z`. */
  | { readonly code: 'expired'; readonly symbol: string; readonly at: string }
  /** A parameter that does not say where it comes from. */
  | { readonly code: 'noSource' }
  /** A text that stops being JSON. */
  | {
      readonly code: 'syntax'
      readonly line: number
      readonly column: number
      readonly expected: string
      readonly got: string
    }
  /** Whatever else is wrong: nothing more is to be known of it than its words. */
  | { readonly code: 'said'; readonly words: string }

/** What is wrong with a document, and where. Plain data, which workers may send. */
export type Fault = Problem & {
  readonly path: Path
  /** The path is one of the what-if moves, and not of the document: `price`, `BTC`. */
  readonly of?: 'moves'
}

/** Whether a fault is of a document as a whole. */
export function isOfWhole({ path, of }: Fault): boolean {
  return path.length === 0 && of === undefined
}

/** The fault that something else stands at a place than should. */
export function unexpected(path: Path, expected: Expected, got: Found): Fault {
  return { path, code: 'unexpected', expected, got }
}

/** The fault of which nothing more is to be known than its words. */
export function said(words: string, path: Path = []): Fault {
  return { path, code: 'said', words }
}

/** The answer of everything that checks a document: the checked value, or every fault at once. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** The answer that one thing is wrong with the whole. */
export function refused(problem: Problem, path: Path = []): Checked<never> {
  return { ok: false, faults: [{ ...problem, path }] }
}

/** The same where nothing more is to be known of it than its words. */
export function refusedAs(words: string, path: Path = []): Checked<never> {
  return refused(said(words), path)
}
