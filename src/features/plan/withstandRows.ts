import type { MovesByCoin } from '@/engine/stressDetail/historicalMoves'
import type { AfterMove } from '@/engine/withstand/withstand'
import type { ReportedMove } from '@/state/market/historicalMoves'
import { shift } from '@/ui/decimal-text'
import { formatNumber } from '@/ui/format'

/** Falls of all prices at once, from a tremor to a rout. */
export const TYPED = ['-0.01', '-0.02', '-0.05', '-0.1', '-0.2', '-0.3', '-0.5'] as const

/** A move, and where the account stands after it; undefined until that is known. */
export interface WithstandRow {
  readonly name: string
  readonly detail: string
  readonly moves: MovesByCoin
  readonly standing: AfterMove['standing'] | undefined
}

type AskedMove = Omit<WithstandRow, 'standing'>

/** Falls of every price, then what has happened, the latest first. */
export function askedMoves(reported: readonly ReportedMove[]): readonly AskedMove[] {
  const typed = TYPED.map((by) => ({ name: 'All prices', detail: percent(by), moves: { '*': by } }))
  const past = reported
    .toSorted((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
    .map(({ name, moves }) => ({ name, detail: movesText(moves), moves }))
  return [...typed, ...past]
}

/** The moves with what has come of them; those of which the market has no coin are left out. */
export function withstandRows(
  asked: readonly AskedMove[],
  parts: readonly AfterMove[],
): readonly WithstandRow[] {
  const found = new Map(parts.map(({ place, standing }) => [place, standing]))
  return asked
    .map((move, place) => ({ ...move, standing: found.get(place) }))
    .filter(({ standing }) => standing !== null)
}

/** What would be liquidated, in words. */
export function liquidatedWords(standing: NonNullable<AfterMove['standing']>): string {
  const { liquidated } = standing
  if (liquidated === null) return 'nothing'
  const { outcome, closed } = liquidated
  return closed.length === 0 ? OUTCOMES[outcome] : `${closed.join(', ')}: ${OUTCOMES[outcome]}`
}

const OUTCOMES = {
  none: 'nothing',
  repaired: 'debts repaid or orders cancelled',
  reduced: 'reduced until the rate is safe',
  bankrupt: 'all of it, and it is not enough',
} as const

/** What the account withstands, as a sentence: the largest fall of all prices after which nothing is liquidated. */
export function withstandFinding(rows: readonly WithstandRow[]): string {
  const typed = rows.filter(({ moves }) => moves['*'] !== undefined)
  if (typed.some(({ standing }) => standing === undefined)) return 'What does the account withstand?'
  const first = typed.findIndex(({ standing }) => standing?.liquidated)
  if (first < 0) return `The account withstands a fall of all prices by 50 %`
  if (first === 0) return `A fall of all prices by 1 % is enough for a liquidation`
  const [held, broken] = [typed[first - 1]?.detail ?? '', typed[first]?.detail ?? '']
  return `The account withstands a fall of all prices by ${bare(held)}, and not one by ${bare(broken)}`
}

function bare(text: string): string {
  return text.replace('−', '')
}

function movesText(moves: MovesByCoin): string {
  return Object.entries(moves)
    .map(([coin, by]) => `${coin} ${percent(by)}`)
    .join(', ')
}

function percent(share: string): string {
  return `${formatNumber(shift(share, 2), { digits: 2, sign: true })}\u202f%`
}
