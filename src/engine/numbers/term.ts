/** Of what a price or a rate is one: so that units multiply. */
export type Per = 'coin' | 'base' | 'size'

/**
 * What kind of thing a figure is: its name, one plain sentence, its unit and the rule it follows.
 * Every figure of the same kind shares one term, so the terms are also the glossary.
 */
export interface Term {
  readonly id: string
  readonly name: string
  readonly meaning: string
  /** What the value counts: `USD`, `days`, `ratio`, ...; a figure may name a coin instead. */
  readonly unit: string
  /**
   * One of what the value is for: a coin, a coin of the contract's base, one unit of its size; null where it is a
   * total.
   */
  readonly per: Per | null
  /** Title of the margin model's section that the figure follows. */
  readonly section: string
  /** Decimal places with which it leaves the engine. */
  readonly places: number
}

/** Decimal places of nearly all terms. */
export const PLACES = 8

/**
 * Makes the terms of one section: each entry of `entries` is `id: [name, unit, meaning]`, and its decimal places where
 * not the usual; the unit `quote/base` is a price.
 */
export function termsOf<Id extends string>(
  section: string,
  entries: Readonly<Record<Id, readonly [name: string, unit: string, meaning: string, places?: number]>>,
): Readonly<Record<Id, Term>> {
  const terms: Partial<Record<Id, Term>> = {}
  for (const id of Object.keys(entries) as Id[]) {
    const [name, unit, meaning, places = PLACES] = entries[id]
    const [counted = '', per = null] = unit.split('/')
    terms[id] = { id, name, meaning, unit: counted, per: per as Per | null, section, places }
  }
  return terms as Record<Id, Term>
}
