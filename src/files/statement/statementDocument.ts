import type { FigureAddress } from '@/engine/statement/figureAddress'
/** How a number of a statement is said: money and Greeks in USD, rates in per cent, prices and sizes as they are. */
export type FigureKind = 'money' | 'rate' | 'number' | 'days'

/** A number of a statement: exact, with what it is and where its explanation is. */
export interface StatementFigure {
  /** Decimal text with every digit; a rate is a share. */
  readonly value: string
  readonly kind: FigureKind
  /** What it is, as a screen reader says it: `maintenance margin, BTC`. */
  readonly name: string
  /** Its address in the evaluation; null where it was entered or is quoted. */
  readonly address: FigureAddress | null
  /** The result that the margin takes. */
  readonly decides: boolean
}

/** Words, or a number. */
export type StatementCell = string | StatementFigure

export interface StatementRow {
  readonly cells: readonly StatementCell[]
  /** A part of the row above, or what the rows above come to. */
  readonly rank: 'plain' | 'part' | 'total'
}

export interface StatementTable {
  readonly title: string
  /** What the table does not say itself, in a sentence; empty where nothing is to be said. */
  readonly note: string
  readonly columns: readonly { readonly head: string; readonly isNumber: boolean }[]
  readonly rows: readonly StatementRow[]
}

/** A part of the statement with a heading of its own; on paper each begins on a new page where it is `apart`. */
export interface StatementSection {
  readonly title: string
  readonly apart: boolean
  readonly paragraphs: readonly string[]
  /** What is said in a word or two, by its name. */
  readonly facts: readonly (readonly [name: string, words: string])[]
  readonly tables: readonly StatementTable[]
}

/**
 * The whole calculation of one scenario, in the order of the margin model: the page, paper, Markdown and CSV are all
 * made of it.
 */
export interface StatementDocument {
  /** The scenario's name. */
  readonly title: string
  /** What every page of paper says at its head beside the title. */
  readonly subtitle: string
  readonly sections: readonly StatementSection[]
}
