/** A term of the glossary. */
export interface GlossaryTerm {
  readonly name: string
  /** One or two sentences. */
  readonly text: string
  /** Other words for it. */
  readonly also: readonly string[]
}

type Entry = string | readonly [text: string, ...also: string[]]

/** Makes the terms: each entry is `name: text`, or `name: [text, other words]`. */
export function termsOf(entries: Readonly<Record<string, Entry>>): readonly GlossaryTerm[] {
  return Object.entries(entries).map(([name, entry]) => {
    const [text, ...also] = typeof entry === 'string' ? [entry] : entry
    return { name, text: text ?? '', also }
  })
}

/** The terms that a search finds: by their names first, then by other words for them, then by their texts. */
export function foundTerms(terms: readonly GlossaryTerm[], search: string): readonly GlossaryTerm[] {
  const wanted = search.trim().toLowerCase()
  if (wanted === '') return terms
  const rank = ({ name, also, text }: GlossaryTerm) =>
    [name, also.join(' '), text].findIndex((words) => words.toLowerCase().includes(wanted))
  return terms.filter((term) => rank(term) >= 0).toSorted((one, other) => rank(one) - rank(other))
}

/** The terms that stand in a text, those of several words before the words in them: `delta spread` is no `delta`. */
export function termsIn(terms: readonly GlossaryTerm[], text: string): readonly GlossaryTerm[] {
  const lowered = text.toLowerCase()
  const spelled = terms
    .flatMap((term) => [term.name, ...term.also].map((words) => ({ term, words })))
    // Most stand nowhere in it, which is seen much sooner than by a pattern.
    .filter(({ words }) => lowered.includes(words.toLowerCase()))
    .toSorted((one, other) => other.words.length - one.words.length)
  let left = text
  const found = new Set<GlossaryTerm>()
  for (const { term, words } of spelled) {
    const pattern = new RegExp(
      `(?<![\\p{L}\\d])${escaped(words)}(?:s|es)?(?![\\p{L}\\d])`,
      isName(words) ? 'gu' : 'giu',
    )
    if (!pattern.test(left)) continue
    found.add(term)
    left = left.replaceAll(pattern, ' ')
  }
  return terms.filter((term) => found.has(term))
}

/** `IM` is a term, `im` is none. */
function isName(words: string): boolean {
  return /^[A-Z\d]+$/.test(words)
}

function escaped(words: string): string {
  return words.replace(/[[\]+().]/g, '\\$&')
}
