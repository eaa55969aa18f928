import { compare } from '@/ui/decimalText'
import { signOf } from '@/ui/format'
import { percentText, type WithstandRow } from './withstandRows'

interface TypedMove {
  readonly by: string
  readonly standing: WithstandRow['standing']
}

/** What the account withstands, as a sentence: the largest typed fall and rise after which nothing is liquidated. */
export function withstandFinding(rows: readonly WithstandRow[]): string {
  const typed = rows.flatMap(({ typed: by, standing }) => (by === null ? [] : [{ by, standing }]))
  const falls = typed.filter(({ by }) => signOf(by) < 0).toSorted((a, b) => compare(b.by, a.by))
  const rises = typed.filter(({ by }) => signOf(by) > 0).toSorted((a, b) => compare(a.by, b.by))
  const isKnown = typed.every(({ standing }) => standing !== undefined)
  if (!isKnown || falls.length + rises.length === 0) return 'What does the account withstand?'
  const words = [clause('fall', falls), clause('rise', rises)].filter((each) => each !== '').join('; ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** About moves one way, the smallest first; empty where there are none. */
function clause(noun: string, moves: readonly TypedMove[]): string {
  const first = moves.findIndex(({ standing }) => standing?.liquidated)
  const broken = moves[first]
  const held = first < 0 ? moves.at(-1) : moves[first - 1]
  if (held === undefined) {
    return broken === undefined
      ? ''
      : `a ${noun} of all prices by ${size(broken)} is enough for a liquidation`
  }
  const most = `the account withstands a ${noun} of all prices by ${size(held)}`
  return broken === undefined ? most : `${most}, and not one by ${size(broken)}`
}

function size({ by }: TypedMove): string {
  return percentText(by).replace(/^[−+]/, '')
}
