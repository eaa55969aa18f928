import { parseArgs } from 'node:util'
import { quoted, shortenedWord } from '@/engine/documents/faultText'
import { nearest } from '@/engine/documents/nearest'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { modelOption } from './modelOption'
import { moveOptions } from './moveOptions'

/** What the command line asks for. */
export interface Command {
  readonly help: boolean
  /** Scenario files in the order given; `-` is standard input. */
  readonly files: readonly string[]
  /** The model that is asked, `all` for every one after the other; null: that of the scenario's rulebook. */
  readonly model: string | null
  /** What-if moves of the market and the clock, as given; null where none is asked for. */
  readonly moves: MovesDocument | null
  /** Whether a staged liquidation is simulated, after the moves. */
  readonly liquidate: boolean
  /** Whether what cannot be valued is left out, and said, instead of refusing the file. */
  readonly lenient: boolean
  /** The file that the scenario is held against; null where a statement is asked for. */
  readonly reconcile: string | null
  /** The symbol of which is asked how much more can be traded; null where a statement is asked for. */
  readonly capacity: string | null
  /** Whether the files are read as what an account is exported as, into one scenario, and no statement is made. */
  readonly import: boolean
}

/** The command, or every fault of the command line. */
export type Parsed =
  | { readonly ok: true; readonly value: Command }
  | { readonly ok: false; readonly faults: readonly string[] }

/** Every option the command knows. Another one needs a line here, one in HELP, and a field of `Command`. */
const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  model: { type: 'string', multiple: true },
  price: { type: 'string', multiple: true },
  volatility: { type: 'string', multiple: true },
  rate: { type: 'string', multiple: true },
  days: { type: 'string' },
  liquidate: { type: 'boolean' },
  lenient: { type: 'boolean' },
  reconcile: { type: 'string', multiple: true },
  import: { type: 'boolean' },
  capacity: { type: 'string', multiple: true },
} as const

/** Understands the words of the command line. Never throws; every fault is found at once. */
export function parseCommand(words: readonly string[]): Parsed {
  const { tokens, values, positionals } = parseArgs({
    args: [...words],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const found = tokens.flatMap((token) => {
    if (token.kind !== 'option') return []
    // A word such as `-0.1` is read as an option a letter: it is named once, as it was written.
    const written = token.rawName.startsWith('--') ? token.rawName : (words[token.index] ?? token.rawName)
    return optionFault(token.name, written, token.value) ?? []
  })
  const faults = [...new Set(found)]
  const { moves, faults: moveFaults } = moveOptions(tokens.filter((token) => token.kind === 'option'))
  faults.push(...moveFaults)
  const { model, faults: modelFaults } = modelOption(
    values.model?.filter((name) => typeof name === 'string') ?? [],
    { liquidates: values.liquidate === true, reconciles: values.reconcile !== undefined },
  )
  faults.push(...modelFaults)
  const help = values.help === true
  const answers = values.reconcile?.filter((answer) => typeof answer === 'string') ?? []
  const [reconcile = null] = answers
  const symbols = values.capacity?.filter((symbol) => typeof symbol === 'string') ?? []
  if (positionals.length === 0 && reconcile === null && !help && faults.length === 0)
    faults.push('expected a scenario file, got none')
  if (answers.length > 1) faults.push('--reconcile was given twice')
  if (answers.length > 0 && positionals.length > 1)
    faults.push(`--reconcile takes one scenario file, got ${positionals.length}`)
  if (symbols.length > 1) faults.push('--capacity was given twice')
  faults.push(...clashes(values))
  const named = [...positionals, ...answers]
  if (named.includes('')) faults.push('expected the name of a file, got ""')
  if (named.filter((file) => file === '-').length > 1) {
    faults.push('standard input can be read only once: - was given twice')
  }
  return faults.length > 0
    ? { ok: false, faults: [...faults, 'See --help.'] }
    : {
        ok: true,
        value: {
          help,
          files: positionals,
          model,
          moves,
          liquidate: values.liquidate === true,
          lenient: values.lenient === true,
          reconcile,
          import: values.import === true,
          capacity: symbols[0] ?? null,
        },
      }
}

/** What takes the place of the statement, with the options that do so, too, or that would say nothing of it. */
const NOT_WITH = {
  capacity: ['reconcile', 'liquidate', 'import'],
  reconcile: ['liquidate', 'import'],
  import: ['model', 'price', 'volatility', 'rate', 'days', 'liquidate', 'lenient'],
} as const

function clashes(given: Readonly<Partial<Record<keyof typeof OPTIONS, unknown>>>): readonly string[] {
  return (Object.keys(NOT_WITH) as (keyof typeof NOT_WITH)[]).flatMap((name) =>
    NOT_WITH[name]
      .filter((other) => given[name] !== undefined && given[other] !== undefined)
      .map((other) => `--${name} and --${other} do not go together`),
  )
}

/** What is wrong with an option by itself: it is unknown, or its value is missing or one too many. */
function optionFault(name: string, written: string, value: string | undefined): string | null {
  if (!isKnown(name)) {
    const meant = nearest(written.replace(/^-+/, ''), Object.keys(OPTIONS))
    return `unknown option ${shortenedWord(written)}${meant === null ? '' : `, did you mean --${meant}?`}`
  }
  if (OPTIONS[name].type === 'string') return value === undefined ? `${written} needs a value` : null
  return value === undefined ? null : `${written} takes no value, got ${quoted(value)}`
}

function isKnown(name: string): name is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, name)
}
