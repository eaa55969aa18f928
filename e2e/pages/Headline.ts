import type { Locator, Page } from '@playwright/test'

/** The figures that are always in sight, in their order. */
export const FIGURES = [
  'Maintenance margin',
  'Initial margin',
  'MM rate',
  'IM rate',
  'Available balance',
  'Total equity',
] as const

export type FigureName = (typeof FIGURES)[number]

/** The figures above everything, and the sentence that says what decides. */
export class Headline {
  readonly region: Locator
  /** The margin, asked for most. */
  readonly margin: Locator
  readonly sentence: Locator
  /** The rest of the sentence, where it is too long. */
  readonly more: Locator
  /** That the book is empty, in place of numbers. */
  readonly nothing: Locator
  /** The nearest liquidation prices, the way to the margin curve. */
  readonly liquidation: Locator
  /** Beside the sentence, where it says that something failed. */
  readonly tryAgain: Locator
  /** That numbers open. */
  readonly hint: Locator

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'Headline' })
    this.margin = this.figure('Maintenance margin')
    this.sentence = this.region.getByRole('paragraph')
    this.more = this.region.getByRole('button', { name: /(more|less) of what decides$/ })
    this.nothing = this.sentence.filter({ hasText: 'Nothing is held' })
    this.liquidation = this.region.getByRole('button', { name: /^(In l|L)iquidation/ })
    this.hint = this.region.getByRole('complementary', { name: 'Hint' })
    this.tryAgain = this.sentence.getByRole('button', { name: 'Try again' })
  }

  group(name: FigureName): Locator {
    return this.region.getByRole('group', { name, exact: true })
  }

  /** What stands below a figure: how far it moved, and by what. */
  change(name: FigureName): Locator {
    return this.group(name).locator('[data-change]')
  }

  /** How far it moved, which opens why. */
  whyChanged(name: FigureName): Locator {
    return this.change(name).getByRole('button').first()
  }

  /** The number itself, which opens its explanation. */
  figure(name: FigureName): Locator {
    return this.group(name).getByRole('button').first()
  }
}
