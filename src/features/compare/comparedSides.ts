import type { Explains } from '@/parts/explainSide'
import type { Since } from '@/state/view/viewStore'

/** How one of two compared things is spoken of. */
export interface SideNames {
  /** The head of its column: `Baseline`. */
  readonly column: string
  /** At the beginning of a sentence: `The baseline`. */
  readonly subject: string
  /** Within one: `the baseline`. */
  readonly words: string
}

/** What is compared. */
export interface Sides {
  readonly left: SideNames
  readonly right: SideNames
  readonly explains: { readonly left: Explains; readonly right: Explains }
  /** What the right side is: differences say why. */
  readonly since?: Since
}

export const PORTFOLIO_AND_CROSS: Sides = {
  left: { column: 'Portfolio margin', subject: 'Portfolio margin', words: 'portfolio margin' },
  right: { column: 'Cross margin', subject: 'Cross margin', words: 'cross margin' },
  explains: { left: 'open', right: 'open' },
}

/** The same name wherever it stands. */
export function sideNamed(name: string): SideNames {
  return { column: name, subject: name, words: name }
}

/** A name that the user gave, which may read like anything: within a sentence it stands in quotes. */
export function sideCalled(name: string): SideNames {
  return { column: name, subject: `“${name}”`, words: `“${name}”` }
}

/** A name in at most so many characters. */
export function cut(name: string, most: number): string {
  return name.length > most ? `${name.slice(0, most - 1)}…` : name
}
