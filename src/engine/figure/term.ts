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
  /** Title of the margin model's section that the figure follows. */
  readonly section: string
}

/** Makes the terms of one section: each entry of `entries` is `id: [name, unit, meaning]`. */
export function termsOf<Id extends string>(
  section: string,
  entries: Readonly<Record<Id, readonly [name: string, unit: string, meaning: string]>>,
): Readonly<Record<Id, Term>> {
  const terms: Partial<Record<Id, Term>> = {}
  for (const id of Object.keys(entries) as Id[]) {
    const [name, unit, meaning] = entries[id]
    terms[id] = { id, name, meaning, unit, section }
  }
  return terms as Record<Id, Term>
}
