import { parseArgs } from 'node:util'
import { quoted, shortenedWord } from '@/engine/documents/faultText'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { MODEL_IDS } from '@/engine/reading/readForModel'
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

export const HELP = `Prints the margin statement of a scenario as JSON.

  npm run --silent margin -- FILE            the statement of one scenario, indented
  npm run --silent margin -- FILE FILE ...   one statement a line

FILE is a scenario file (margin-scenario@1); - is standard input.

What if? The market and the clock are moved first, and what has expired by then is settled:

  --price COIN=MOVE        prices of the coin's unit, -0.12 is 12 % down; *=MOVE moves every unit
  --volatility COIN=MOVE   volatilities of its options, 0.5 is half as much again; *=MOVE likewise
  --rate COIN=RATE         the USD rate of a stablecoin, 0.98
  --days DAYS              how much later it is, 7.5

All but --days may be given again for other coins.

  --liquidate              adds the steps of a staged liquidation, from there to its outcome
  --model MODEL            what another venue's rules would make of the same book: MODEL is
                           ${MODEL_IDS.join(', ')}, or all for one statement a line, the
                           account's own first; without it the model is that of the scenario's rulebook
  --lenient                states what can be valued: an option without volatility takes one between
                           those that the file quotes; rows that cannot be valued are left out, and
                           each of both is a line on standard error
  --reconcile ANSWER       theirs beside ours instead of the statement: ANSWER is the exchange's answer
                           to /v5/asset/portfolio-margin, or a statement (margin-statement@1); names
                           each parameter that alone would explain what differs, with its value;
                           without FILE the scenario is built from the exchange's answer, as far as
                           that says it, and what is missing is a line on standard error
  --import                 reads answers of the exchange, print-outs, tables, logs and scenarios, all
                           files into one scenario, which is printed instead of a statement; what was
                           left out, netted, not counted or warned of are lines on standard error
  --capacity SYMBOL        how much more of SYMBOL (a contract, or a coin: spot) can be bought and sold, instead
                           of the statement: { buy, sell, stoppedBy }, the largest sizes as trades at
                           mark until the IM rate reaches 100 %, 0 where it has already, "Infinity"
                           where no size takes it there; not rounded to the venue's lots; of several
                           files one answer a line
  -h, --help               print this

Ends with 0; with 2 for a document or a command line that is not right: then nothing is on
standard output, and every fault is a line on standard error.
`

/** Understands the words of the command line. Never throws; every fault is found at once. */
export function parseCommand(words: readonly string[]): Parsed {
  const { tokens, values, positionals } = parseArgs({
    args: [...words],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const faults = tokens.flatMap((token) =>
    token.kind === 'option' ? optionFaults(token.name, token.rawName, token.value) : [],
  )
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
  faults.push(...reconcileFaults(answers, positionals, values.liquidate === true))
  faults.push(...capacityFaults(symbols, values))
  if ([...positionals, ...answers].filter((file) => file === '-').length > 1) {
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

function reconcileFaults(
  answers: readonly string[],
  files: readonly string[],
  liquidates: boolean,
): readonly string[] {
  if (answers.length === 0) return []
  return [
    ...(answers.length > 1 ? ['--reconcile was given twice'] : []),
    ...(files.length > 1 ? [`--reconcile takes one scenario file, got ${files.length}`] : []),
    ...(liquidates ? ['--reconcile and --liquidate do not go together'] : []),
  ]
}

/** The answer takes the place of the statement, so that nothing goes with it that does so, too, or adds to it. */
function capacityFaults(
  symbols: readonly string[],
  others: Readonly<Partial<Record<'reconcile' | 'liquidate' | 'import', unknown>>>,
): readonly string[] {
  if (symbols.length === 0) return []
  const clashing = (['reconcile', 'liquidate', 'import'] as const).filter(
    (name) => others[name] !== undefined,
  )
  return [
    ...(symbols.length > 1 ? ['--capacity was given twice'] : []),
    ...clashing.map((name) => `--capacity and --${name} do not go together`),
  ]
}

function optionFaults(name: string, written: string, value: string | undefined): string[] {
  if (!isKnown(name)) return [`unknown option ${shortenedWord(written)}`]
  const takesValue = OPTIONS[name].type === 'string'
  if (takesValue) return value === undefined ? [`${written} needs a value`] : []
  return value === undefined ? [] : [`${written} takes no value, got ${quoted(value)}`]
}

function isKnown(name: string): name is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, name)
}
