import { shift } from '@/ui/decimalText'
import { formatNumber } from '@/ui/format'
import { capitalised } from '@/ui/letterCase'

/** What a number that is held against another counts. */
export interface ReconciledKind {
  /** As the page calls it within a sentence: `P&L at price −10 %`. */
  readonly name: string
  /** Behind the name, where amounts count something; empty of rates and numbers. */
  readonly unit: string
  readonly isRate: boolean
}

const RATE = /margin rate$|shock|^worst scenario: /
const PLAIN = /price steps$|initial by maintenance margin$|: size$|: mark price$/
const COINS = /^(hedged|locked) spot$|: delta$/

/** How a number of an answer or a statement is said beside ours; its words are the engine's. */
export function reconciledKind(what: string, base: string): ReconciledKind {
  const isRate = RATE.test(what)
  const unit = isRate || PLAIN.test(what) ? '' : COINS.test(what) ? base : 'USD'
  const name = kindName(what)
    .replace('maintenance margin rate', 'MM rate')
    .replace('initial margin rate', 'IM rate')
    .replace(
      /(price|volatility) (-?\d+(?:\.\d+)?)/,
      (_, of: string, shock: string) => `${of} ${rateText(shock, true)}`,
    )
  return { name, unit, isRate }
}

/** What several numbers are of: `All perpetuals`, `All options of 25 Sep 26`. */
export function groupName(of: string): string {
  return capitalised(kindName(of))
}

const KINDS: Readonly<Record<string, string>> = {
  PERPETUAL: 'perpetuals',
  FUTURE: 'futures',
  FUTURES: 'futures',
  OPTION: 'options',
}

function kindName(words: string): string {
  return words
    .replace(/of kind ([A-Z]+)/, (whole, kind: string) => KINDS[kind] ?? whole)
    .replace(
      /options of (\d{1,2})([A-Z])([A-Z]{2})(\d{2})\b/,
      (_, day: string, first: string, rest: string, year: string) =>
        `options of ${day} ${first}${rest.toLowerCase()} ${year}`,
    )
}

/** A rate with all of its digits: `2.04 %`. */
export function rateText(rate: string, sign = false): string {
  return `${formatNumber(shift(rate, 2), { sign })}\u202f%`
}
