import { numberOf } from './tokens'

/** What is said of an order beside contract, size and price. */
export interface OrderTerms {
  /** The words without them; a price behind `limit` stands behind `@`. */
  readonly tokens: readonly string[]
  readonly type: 'limit' | 'market' | null
  readonly reduceOnly: boolean
  readonly postOnly: boolean
}

/** Takes `limit`, `market`, `reduce only` and `post only` out of the words of a phrase, wherever they stand. */
export function orderTerms(words: readonly string[]): OrderTerms {
  const tokens: string[] = []
  const said = new Set<string>()
  const isPriced = words.some(isAt)
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place]?.toLowerCase() ?? ''
    const flag = flagAt(word, words[place + 1]?.toLowerCase())
    if (flag !== null) {
      said.add(flag.name)
      place += flag.words - 1
    } else if (word === 'market' || word === 'mkt') {
      said.add('market')
      if (isAt(tokens.at(-1))) tokens.pop()
    } else if (word === 'limit') {
      said.add('limit')
      const isPrice = tokens.some((token) => numberOf(token) !== undefined)
      if (!isPriced && isPrice && numberOf(words[place + 1]) !== undefined) tokens.push('@')
    } else tokens.push(words[place] ?? '')
  }
  return {
    tokens,
    type: said.has('market') ? 'market' : said.has('limit') ? 'limit' : null,
    reduceOnly: said.has('reduce'),
    postOnly: said.has('post'),
  }
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
