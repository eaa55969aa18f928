const FILES: Record<string, unknown> = import.meta.glob('./cases/*.json', { eager: true, import: 'default' })

/** A scenario with the statement that a venue's model must give of it. */
export interface VenueCase {
  /** The file's name without ending, which begins with the model: `deribit-04-roll-of-a-calendar`. */
  readonly name: string
  /** The id of the model. */
  readonly model: string
  readonly document: unknown
  readonly expected: unknown
}

/** All cases, in the order of their names. */
export const VENUE_CASES: readonly VenueCase[] = Object.keys(FILES)
  .filter((path) => !path.endsWith('.expected.json'))
  .sort()
  .map((path) => {
    const name = path.slice('./cases/'.length, -'.json'.length)
    const expected = FILES[path.replace('.json', '.expected.json')]
    return { name, model: name.split('-')[0] ?? '', document: FILES[path], expected }
  })
