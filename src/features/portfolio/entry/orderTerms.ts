import { dollarsOf } from './dollars'
import { leverageAt, type SaidLeverage } from './leverage'
import { sizeOf } from './saidSize'
import { numberOf } from './tokens'

/** What is said of an order beside contract, size and price. */
export interface OrderTerms {
  /** The words without them; a price behind `limit` stands behind `@`. */
  readonly tokens: readonly string[]
  readonly type: 'limit' | 'market' | 'both' | null
  readonly reduceOnly: boolean
  readonly postOnly: boolean
  /** As it was typed, `10x`. */
  readonly leverage: string | null
}

/**
 * Takes `limit`, `market`, `reduce only`, `post only` and a leverage out of the words of a phrase, wherever they stand.
 */
export function orderTerms(words: readonly string[]): OrderTerms {
  const tokens: string[] = []
  const said = new Set<string>()
  const isPriced = words.some(isAt)
  let leverage: string | null = null
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place]?.toLowerCase() ?? ''
    const flag = flagAt(word, words[place + 1]?.toLowerCase())
    const isSized = tokens.some((token) => (sizeOf(token) ?? dollarsOf(token)) !== undefined)
    const lever: SaidLeverage | null =
      leverage === null && !isAt(tokens.at(-1)) ? leverageAt(words, place, isSized) : null
    if (flag !== null) {
      said.add(flag.name)
      place += flag.words - 1
    } else if (lever !== null) {
      leverage = lever.typed
      place += lever.words - 1
    } else if (word === 'market' || word === 'mkt') {
      said.add('market')
      if (isAt(tokens.at(-1))) tokens.pop()
    } else if (word === 'limit') {
      said.add('limit')
      if (!isPriced && isSized && numberOf(words[place + 1]) !== undefined) tokens.push('@')
    } else tokens.push(words[place] ?? '')
  }
  return {
    tokens,
    type: typeOf(said.has('limit'), said.has('market')),
    reduceOnly: said.has('reduce'),
    postOnly: said.has('post'),
    leverage,
  }
}

function typeOf(isLimit: boolean, isMarket: boolean): OrderTerms['type'] {
  if (isMarket) return isLimit ? 'both' : 'market'
  return isLimit ? 'limit' : null
}

function flagAt(word: string, next: string | undefined): { name: 'reduce' | 'post'; words: 1 | 2 } | null {
  const [, name] = /^(reduce|post)-?only$/.exec(word) ?? []
  if (name === 'reduce' || name === 'post') return { name, words: 1 }
  return (word === 'reduce' || word === 'post') && next === 'only' ? { name: word, words: 2 } : null
}

/** Whether a price follows. */
export function isAt(token: string | undefined): boolean {
  return token === '@' || token?.toLowerCase() === 'at'
}
