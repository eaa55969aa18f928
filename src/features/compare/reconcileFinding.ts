import { formatPercent } from '@/ui/format'
import { capitalised } from '@/ui/letterCase'
import { momentInWords } from '@/ui/momentWords'
import { listed } from '@/words/parameterWords'
import { differs, type Reconciled, type ReconciledRow } from './reconciled'
import { rateText } from './reconcileWords'

/** What holding the scenario against their numbers finds, in a title and sentences behind it. */
export interface ReconcileFinding {
  readonly title: string
  readonly sentences: readonly string[]
}

interface NamedRow {
  readonly row: ReconciledRow
  readonly name: string
}

const NAMED = 3

/** Of the units: `All of 66 numbers are equal but BTC’s maintenance margin by 0.009 %`. */
export function reconcileFinding(all: Reconciled): ReconcileFinding {
  const { account, units } = all
  const missing = units.filter(({ isOurs }) => !isOurs).map(({ base }) => base)
  const rows = units
    .flatMap(({ base, rows: its }) => its.map((row) => ({ row, name: `${base}’s ${row.name}` })))
    .filter(({ row }) => row.ours !== null)
  const apart = rows.filter(({ row }) => differs(row))
  const sentences = [
    ...(missing.length === 0 ? [] : [`The scenario has nothing of ${listed(missing)}.`]),
    ...(apart.length > 0 || account.some(differs) ? causes(all, apart) : []),
    ...accountSentence(account),
  ]
  if (rows.length === 0) return { title: withoutUnits(account), sentences }
  const equal = rows.length === 1 ? 'The number is equal' : `All of ${rows.length} numbers are equal`
  if (apart.length === 0) return { title: equal, sentences }
  const named = some(apart.map(({ row, name }) => `${name}${by(row)}`))
  if (apart.every(({ row }) => row.note !== undefined)) {
    const notes = apart.map(({ row: { note = '', isUndecided } }) =>
      isUndecided ? `${capitalised(note)}.` : `It cannot be: ${note}.`,
    )
    return { title: `${equal} but ${named}`, sentences: [...sentences, ...new Set(notes)] }
  }
  const same = rows.length - apart.length
  return {
    title: `${differing(apart.length, rows.length)}: ${named}`,
    sentences: [...sentences, `${same} ${same === 1 ? 'is' : 'are'} equal, their rounding allowed for.`],
  }
}

function withoutUnits(account: readonly ReconciledRow[]): string {
  if (account.length === 0) return 'None of these numbers has one of ours beside it'
  const apart = account.filter(differs).length
  return apart === 0
    ? 'Of the account all numbers are equal'
    : `${differing(apart, account.length)}, all of the account`
}

/** What makes numbers differ whatever the rules are: another book, another time, other prices. */
function causes({ unmatched, times }: Reconciled, apart: readonly NamedRow[]): readonly string[] {
  const { onlyTheirs, onlyOurs } = unmatched
  const inputs = apart.filter(({ row }) => row.isInput)
  const [theirs, ours] = times === null ? ['', ''] : [momentInWords(times.theirs), momentInWords(times.ours)]
  return [
    ...(onlyTheirs.length === 0 ? [] : [`Held there and not in the scenario: ${some(onlyTheirs)}.`]),
    ...(onlyOurs.length === 0 ? [] : [`Held in the scenario and not there: ${some(onlyOurs)}.`]),
    ...(theirs === ours ? [] : [`Theirs is of ${theirs}, the scenario of ${ours}.`]),
    ...(inputs.length === 0
      ? []
      : [
          `Sizes or prices differ, from which other differences follow: ${some(inputs.map(({ row }) => `${row.name}${by(row)}`))}.`,
        ]),
  ]
}

/** The account may hold more than the units of the answer: its numbers are told apart. */
function accountSentence(account: readonly ReconciledRow[]): readonly string[] {
  const apart = account.filter(differs)
  const [first] = apart
  if (first === undefined) return []
  return [`Of the account ${differing(apart.length, account.length)}, such as ${first.name}${by(first)}.`]
}

function differing(count: number, all: number): string {
  return `${count} of ${all} ${all === 1 ? 'number' : 'numbers'} ${count === 1 ? 'differs' : 'differ'}`
}

function some(names: readonly string[]): string {
  const more = names.length - NAMED
  return listed(more > 0 ? [...names.slice(0, NAMED), `${more} more`] : names)
}

/** How far apart; of rates both, as a share of a rate is none. */
function by({ isRate, relative, ours, theirs }: ReconciledRow): string {
  if (isRate && ours !== null) return ` (${rateText(ours)} instead of ${rateText(theirs)})`
  if (relative === undefined) return ''
  const share = Math.abs(Number(relative))
  return share < LEAST
    ? ` by less than ${formatPercent(LEAST, { digits: 3 })}`
    : ` by ${formatPercent(share, { digits: share < FEW ? 3 : 1 })}`
}

/** Below that more digits are told, and below this none. */
const FEW = 0.01
const LEAST = 0.00001
