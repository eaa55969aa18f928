import { formatExpiry, parseSymbol } from '@/engine/instruments/symbol'
import { expiryLabel, type ListedOption, type MarketContracts } from '@/state/market/marketContracts'
import type { TableName } from '@/state/workbook/workbook'
import type { Suggestion } from '@/ui/controls/SuggestField'
import { formatMoney, formatPercent } from '@/ui/format'
import { readableMoney } from '@/ui/readable'
import { completionsOf, namesFor, wordAt } from './completions'
import { readDay } from './days'
import { dollarsOf } from './dollars'
import type { Listing } from './listing'
import { SIDES, sizeOf } from './saidSize'
import { dated } from './spokenContract'
import { joinedDays } from './spokenWords'

/** What a line could go on with, and which part of it that replaces. */
export interface Suggestions {
  readonly start: number
  readonly end: number
  readonly suggestions: readonly Suggestion[]
}

const SHOWN = 8
/** Symbols beside the expiries of a coin. */
const SYMBOLS_SHOWN = 3

/**
 * What an entry line could go on with at the caret: names that begin with the word there; behind a coin the expiries of
 * its options, behind an expiry the strikes near the money with mark, volatility and delta.
 */
export function suggestionsAt(
  table: TableName,
  line: string,
  caret: number,
  { listing, market }: { listing: Listing; market: MarketContracts },
): Suggestions {
  const { word, start, end } = wordAt(line, caret)
  const names = completionsOf(word, namesFor(table, listing)).map((value) => ({ value }))
  const spoken = table === 'balances' || end !== caret ? null : spokenBefore(line, caret)
  const options = market.options.filter(({ contract }) => contract.base === spoken?.base.toUpperCase())
  if (spoken === null || options.length === 0) return { start, end, suggestions: names }
  const found = new OptionSuggestions(options, market, spoken.base)
  const ofCoin = spoken.words.length === 0
  const shown = ofCoin ? found.expiries('', listing) : found.after(spoken.words, spoken.isOpen, listing)
  const begins = ofCoin ? names.slice(0, SYMBOLS_SHOWN) : []
  return { start: spoken.start, end: caret, suggestions: [...begins, ...shown].slice(0, SHOWN) }
}

/** A coin that is named in words before the caret, and the words behind it. */
interface Spoken {
  readonly base: string
  readonly start: number
  readonly words: readonly string[]
  /** The last word may go on. */
  readonly isOpen: boolean
}

function spokenBefore(line: string, caret: number): Spoken | null {
  const begin = Math.max(line.lastIndexOf(';', caret - 1), line.lastIndexOf('\n', caret - 1)) + 1
  const text = line.slice(begin, caret)
  if (text.includes('@')) return null
  const tokens = [...text.matchAll(/\S+/g)]
  const isAhead = ([token = '']: RegExpExecArray) =>
    Object.hasOwn(SIDES, token.toLowerCase()) || (sizeOf(token) ?? dollarsOf(token)) !== undefined
  const at = tokens.findIndex((token) => !isAhead(token))
  const [base] = tokens[at] ?? []
  if (base === undefined) return null
  const words = joinedDays(tokens.slice(at + 1).map(([token]) => token.toLowerCase()))
  return { base, start: begin + (tokens[at]?.index ?? 0), words, isOpen: !/\s$/.test(text) }
}

class OptionSuggestions {
  readonly #options: readonly ListedOption[]
  readonly #market: MarketContracts
  readonly #base: string

  constructor(options: readonly ListedOption[], market: MarketContracts, base: string) {
    this.#options = options
    this.#market = market
    this.#base = base
  }

  /** Expiries whose day begins with a text, soonest first. */
  expiries(begin: string, listing: Listing): readonly Suggestion[] {
    const expiries = [...new Set(this.#options.map(({ contract }) => contract.expiry))].sort((a, b) => a - b)
    return expiries.flatMap((expiry) => {
      const day = spokenDay(expiry, listing)
      if (!day.startsWith(begin) && !formatExpiry(expiry).toLowerCase().startsWith(begin)) return []
      const note = expiryLabel(expiry, this.#market.asOf)
      return [{ value: `${this.#base} ${day}`, note, goesOn: true }]
    })
  }

  /** What completes the words behind the coin. */
  after([day = '', strike, type, ...more]: readonly string[], isOpen: boolean, listing: Listing) {
    const read = readDay(day)
    if (read?.ok !== true) return strike === undefined && isOpen ? this.expiries(day, listing) : []
    const expiry = parseSymbol(`X-${dated(read.value, listing)}`)?.expiry ?? 0
    if (more.length > 0 || (type !== undefined && !isOpen)) return []
    const begins = strikeBegins(strike ?? '')
    const near = this.#onePerStrike(expiry).filter(
      (option) =>
        begins(option) && option.contract.type.startsWith(type ?? '') && option.contract.type !== type,
    )
    const outside = strike === undefined ? near.filter((option) => isOutOfTheMoney(option)) : near
    return [...outside]
      .sort((one, other) => distance(one) - distance(other))
      .slice(0, SHOWN)
      .map((option) => ({
        value: `${this.#base} ${day} ${option.contract.strike.toFixed()} ${option.contract.type}`,
        note: figuresOf(option),
      }))
  }

  /** In the coin that is meant where none is said. */
  #onePerStrike(expiry: number): readonly ListedOption[] {
    const byName = new Map<string, ListedOption>()
    for (const option of this.#options) {
      const { contract } = option
      const name = `${contract.strike.toFixed()} ${contract.type}`
      if (contract.expiry === expiry && (contract.quote === 'USDT' || !byName.has(name))) {
        byName.set(name, option)
      }
    }
    return [...byName.values()]
  }
}

/** `24apr`, with its year where without it another day is meant. */
function spokenDay(expiry: number, listing: Listing): string {
  const full = formatExpiry(expiry).replace(/^0/, '')
  const short = full.slice(0, -2)
  return (parseSymbol(`X-${dated(short, listing)}`)?.expiry === expiry ? short : full).toLowerCase()
}

function strikeBegins(typed: string): (option: ListedOption) => boolean {
  const digits = typed.replaceAll(',', '')
  if (digits === '') return () => true
  const [, thousands] = /^([\d.]+)k$/.exec(digits) ?? []
  return ({ contract: { strike } }) =>
    thousands === undefined ? strike.toFixed().startsWith(digits) : strike.eq(`${thousands}e3`)
}

function isOutOfTheMoney({ contract: { type }, strike, forward }: ListedOption): boolean {
  return type === 'call' ? strike >= forward : strike < forward
}

function distance({ strike, forward }: ListedOption): number {
  return Math.abs(strike - forward)
}

function figuresOf({ mark, volatility, delta, contract }: ListedOption): string {
  return `${readableMoney(mark)} ${contract.quote} · IV ${formatPercent(volatility)} · delta ${formatMoney(delta, { digits: 2 })}`
}
