import { faultLine } from '@/engine/documents/faultLine'
import { quoted, shortenedWord } from '@/engine/documents/faultText'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { Decimal, plain } from '@/engine/numbers/decimal'
import { faultsOfMovesDocument } from '@/engine/reading/readMoves'

/** Options that take COIN=NUMBER, as often as there are coins, with an example each. */
const LISTED = { price: 'BTC=-0.12', volatility: 'BTC=0.5', rate: 'USDT=0.98' } as const

/** One option of the command line with the value behind it, where there is one. */
export interface OptionToken {
  readonly name: string
  readonly value?: string | undefined
}

/** The moves that options ask for, null where none does, and what is wrong with them, a line each. */
export interface MoveOptions {
  readonly moves: MovesDocument | null
  readonly faults: readonly string[]
}

/** Understands the what-if moves among the options. Follows files, section "Statement", "Command line". */
export function moveOptions(options: readonly OptionToken[]): MoveOptions {
  const faults: string[] = []
  const lists: { -readonly [Name in keyof typeof LISTED]?: Record<string, string> } = {}
  const advised = new Map<string, string>()
  let days: string | undefined
  for (const { name, value } of options) {
    if (value === undefined) continue
    if (name === 'days') {
      if (days !== undefined) faults.push('--days was given twice')
      days = value
    }
    if (!isListed(name)) continue
    const [, coin, move] = /^([^=]+)=(.*)$/.exec(value) ?? []
    if (coin === undefined || move === undefined) {
      faults.push(`--${name}: expected COIN=NUMBER such as ${LISTED[name]}, got ${quoted(value)}`)
      continue
    }
    const list = lists[name] ?? {}
    if (Object.hasOwn(list, coin)) faults.push(`--${name} ${shortenedWord(coin)} was given twice`)
    lists[name] = { ...list, [coin]: move }
    advised.set(`${name} ${coin}`, advice(move))
  }
  const moves: MovesDocument = { ...lists, ...(days === undefined ? {} : { days }) }
  faults.push(
    ...faultsOfMovesDocument(moves).map(
      (fault) => `${faultLine(fault)}${advised.get(fault.path.join(' ')) ?? ''}`,
    ),
  )
  return { moves: Object.keys(moves).length === 0 ? null : moves, faults }
}

/** What to write for a number that is written as people write it: `: write -0.1` for `-10%`. */
function advice(typed: string): string {
  const [, sign = '', digits, percent] = /^([-+\u2212\u2013]?)(\d+\.?\d*|\.\d+)\s*(%?)$/.exec(typed) ?? []
  if (digits === undefined) return ''
  const number = new Decimal(digits).dividedBy(percent ? 100 : 1)
  return `: write ${plain(sign === '' || sign === '+' ? number : number.negated())}`
}

function isListed(name: string): name is keyof typeof LISTED {
  return Object.hasOwn(LISTED, name)
}
