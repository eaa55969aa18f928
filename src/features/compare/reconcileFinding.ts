import { formatPercent } from '@/ui/format'
import { listed } from '@/words/parameterWords'
import { differs, type Reconciled, type ReconciledRow } from './reconciled'
import { rateText } from './reconcileWords'

/** What holding the scenario against their numbers finds, in a title and sentences behind it. */
export interface ReconcileFinding {
  readonly title: string
  readonly sentences: readonly string[]
}

const NAMED = 3

/** Of the units: `All of 66 numbers are equal but BTC’s maintenance margin by 0.009 %`. */
export function reconcileFinding({ account, units }: Reconciled): ReconcileFinding {
  const missing = units.filter(({ isOurs }) => !isOurs).map(({ base }) => base)
  const rows = units
    .flatMap(({ base, rows: its }) => its.map((row) => ({ row, name: `${base}’s ${row.name}` })))
    .filter(({ row }) => row.ours !== null)
  const sentences = [
    ...(missing.length === 0 ? [] : [`The scenario has nothing of ${listed(missing)}.`]),
    ...accountSentence(account),
  ]
  if (rows.length === 0) return { title: 'None of these numbers has one of ours beside it', sentences }
  const apart = rows.filter(({ row }) => differs(row))
  if (apart.length === 0) return { title: `All of ${rows.length} numbers are equal`, sentences }
  const contradicted = apart.every(({ row }) => row.note !== undefined)
  const names = apart.slice(0, NAMED).map(({ row, name }) => `${name}${by(row)}`)
  const more = apart.length - names.length
  const all = listed(more > 0 ? [...names, `${more} more`] : names)
  if (contradicted) {
    const notes = [...new Set(apart.map(({ row }) => row.note ?? ''))]
    return {
      title: `All of ${rows.length} numbers are equal but ${all}`,
      sentences: [...sentences, ...notes.map((note) => `It cannot be: ${note}.`)],
    }
  }
  return {
    title: `${apart.length} of ${rows.length} numbers differ: ${all}`,
    sentences: [...sentences, `${rows.length - apart.length} are equal, their rounding allowed for.`],
  }
}

/** The account may hold more than the units of the answer: its numbers are told apart. */
function accountSentence(account: readonly ReconciledRow[]): readonly string[] {
  const apart = account.filter(differs)
  const [first] = apart
  if (first === undefined) return []
  return [
    `Of the account ${apart.length} of ${account.length} numbers differ, such as ${first.name}${by(first)}.`,
  ]
}

/** How far apart; of rates both, as a share of a rate is none. */
function by({ isRate, relative, ours, theirs }: ReconciledRow): string {
  if (isRate && ours !== null) return ` (${rateText(ours)} instead of ${rateText(theirs)})`
  if (relative === undefined) return ''
  const share = Math.abs(Number(relative))
  return ` by ${formatPercent(share, { digits: share < FEW ? 3 : 1 })}`
}

/** Below that more digits are told. */
const FEW = 0.01
