import type { MovesDocument } from '@/engine/market/shift/moves'

const FILES: Record<string, unknown> = import.meta.glob('../models/uta/cases/*.json', {
  eager: true,
  import: 'default',
})
const OPTIONS: Record<string, string> = import.meta.glob('../models/uta/cases/*.args', {
  eager: true,
  import: 'default',
  query: '?raw',
})

/** What `import.meta.glob` takes as text only. */
const FOLDER = '../models/uta/cases/'

/** A scenario document with the statement that it must give. */
export interface Case {
  /** The file's name without ending: `01-short-calls`. */
  readonly name: string
  readonly document: unknown
  readonly expected: unknown
}

/** A case whose market is moved first. */
export interface MovedCase extends Case {
  readonly moves: MovesDocument
}

const ALL: readonly Case[] = Object.keys(FILES)
  .filter((path) => !path.endsWith('.expected.json'))
  .sort()
  .map((path) => ({
    name: path.slice(FOLDER.length, -'.json'.length),
    document: FILES[path],
    expected: FILES[path.replace('.json', '.expected.json')],
  }))

/** The options of a case as the command line would have them: `--price BTC=-0.12 --days 40`. */
const optionsOf = (name: string): string | undefined => OPTIONS[`${FOLDER}${name}.args`]

/** All cases that take the market as it is, in the order of their names. */
export const CASES: readonly Case[] = ALL.filter(({ name }) => optionsOf(name) === undefined)

/** All cases with what-if moves, in the order of their names. */
export const MOVED_CASES: readonly MovedCase[] = ALL.flatMap((one) => {
  const options = optionsOf(one.name)
  return options === undefined ? [] : [{ ...one, moves: movesIn(options) }]
})

/** The document of one case, by its name or the beginning of it. */
export function caseDocument(name: string): unknown {
  const found = ALL.find((one) => one.name.startsWith(name))
  if (found === undefined) throw new Error(`no case ${name}`)
  return found.document
}

/** The moves that the words of a command line ask for. */
function movesIn(options: string): MovesDocument {
  const words = options.trim().split(/\s+/)
  const valuesOf = (option: string) => words.flatMap((word, i) => (words[i - 1] === option ? [word] : []))
  const listed = (option: string) => {
    const pairs = valuesOf(option).map((value) => value.split('='))
    return Object.fromEntries(pairs.map(([name, value]) => [name ?? '', value ?? '']))
  }
  const [days] = valuesOf('--days')
  return {
    price: listed('--price'),
    volatility: listed('--volatility'),
    rate: listed('--rate'),
    ...(days === undefined ? {} : { days }),
  }
}
