const FILES: Record<string, unknown> = import.meta.glob(
  ['../../models/*/cases/*.json', '!../../models/uta/**'],
  { eager: true, import: 'default' },
)

/** A scenario with the statement that a venue's model must give of it. */
export interface VenueCase {
  /** The model and the file's name without ending: `deribit-04-roll-of-a-calendar`. */
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
    const [model = '', , file = ''] = path.slice('../../models/'.length, -'.json'.length).split('/')
    const expected = FILES[path.replace('.json', '.expected.json')]
    return { name: `${model}-${file}`, model, document: FILES[path], expected }
  })
