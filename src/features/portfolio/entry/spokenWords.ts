import { readDecimal, shift } from '@/ui/decimalText'
import { MONTH, readDay } from './days'
import { notUnderstood, problem, quote, type Said, understood } from './said'

/** The words of a spoken contract, sorted by what they mean. */
export interface SpokenWords {
  readonly base: string
  /** `24APR` or `24APR26`. */
  readonly day?: string
  readonly strike?: string
  readonly type?: 'call' | 'put'
  readonly coin?: 'USDT' | 'USDC' | 'USD'
  readonly form?: 'perpetual' | 'future'
}

type Meaning = Partial<SpokenWords>

const WORDS: Readonly<Record<string, Meaning>> = {
  c: { type: 'call' },
  call: { type: 'call' },
  calls: { type: 'call' },
  p: { type: 'put' },
  put: { type: 'put' },
  puts: { type: 'put' },
  usdt: { coin: 'USDT' },
  usdc: { coin: 'USDC' },
  usd: { coin: 'USD' },
  inverse: { coin: 'USD' },
  perp: { form: 'perpetual' },
  perpetual: { form: 'perpetual' },
  future: { form: 'future' },
  futures: { form: 'future' },
}

const STRIKE = /^([\d,]+(?:\.\d+)?)(k?)(c|p|call|put)?$/

const KEYS = ['day', 'strike', 'type', 'coin', 'form'] as const

/** Sorts words by their meaning; the first is the base coin, or a symbol with words behind it: `BTCUSDT perpetual`. */
export function readWords(tokens: readonly string[]): Said<SpokenWords> {
  const [base = '', ...rest] = tokens
  if (!/^[a-z0-9]+$/i.test(base)) return problem(`${quote(base)} is not a known coin or contract.`)
  let words = startOf(base.toUpperCase())
  const typed = new Map<string, string>(
    KEYS.flatMap((key) => (words[key] === undefined ? [] : [[key, base]])),
  )
  for (const token of joinedDays(rest)) {
    const read = meaningOf(token)
    if (!read.ok) return read
    const meaning = read.value
    const twice = KEYS.find(
      (key) => meaning[key] !== undefined && (words[key] ?? meaning[key]) !== meaning[key],
    )
    if (twice !== undefined) return problem(`${quote(token)} says a second ${twice}.`)
    words = { ...words, ...meaning }
    for (const key of KEYS) if (meaning[key] !== undefined) typed.set(key, token)
  }
  const wrong = contradiction(words, typed)
  return wrong === null ? understood(words) : problem(wrong)
}

const ONLY_OPTIONS = { type: 'only options are calls or puts', strike: 'only options have a strike' }
/** What a perpetual or a future cannot have. */
const NEVER = {
  perpetual: { day: 'a perpetual has no expiry', ...ONLY_OPTIONS },
  future: ONLY_OPTIONS,
}

/** Says which words are not of one contract, such as a perpetual with an expiry. */
function contradiction(words: SpokenWords, typed: ReadonlyMap<string, string>): string | null {
  if (words.form === undefined) return null
  const [key, why] = Object.entries(NEVER[words.form]).find(([each]) => typed.has(each)) ?? []
  if (key === undefined) return null
  const [form, other] = [typed.get('form') ?? '', typed.get(key) ?? '']
  const price = key === 'strike' ? ' A price stands behind @.' : ''
  return `${quote(form)} and ${quote(other)} contradict each other: ${why}.${price}`
}

/** Words that say how many, and of what they are: no coins. */
const COUNTS = /^(?:lots?|contracts?|coins?|units?|times|of|dollars?|thousands?|millions?|billions?|mio|mln)$/

/** Whether a word has a meaning of its own behind a size, and is no coin unless one is listed so. */
export function isCommonWord(token: string): boolean {
  const word = token.toLowerCase()
  return Object.hasOwn(WORDS, word) || COUNTS.test(word)
}

function startOf(word: string): SpokenWords {
  const [, base, quote] = /^([A-Z0-9]+?)(USDT|USDC|USD|PERP)$/.exec(word) ?? []
  if (base === undefined) return { base: word }
  if (quote === 'PERP') return { base, coin: 'USDC', form: 'perpetual' }
  return { base, coin: quote as 'USDT' | 'USDC' | 'USD' }
}

/** `24 apr 26` as one word. A year is one of the twenties: other numbers are strikes. */
export function joinedDays(tokens: readonly string[]): readonly string[] {
  const text = tokens.join(' ')
  const days = new RegExp(`\\b(\\d{1,2}) ((?:${MONTH})[a-z]*)(?: (2\\d|202\\d)(?= |$))?`, 'gi')
  return text
    .replace(days, (_, day: string, month: string, year = '') => `${day}${month}${year}`)
    .split(' ')
    .filter((token) => token !== '')
}

function meaningOf(token: string): Said<Meaning> {
  const word = token.toLowerCase()
  const known = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined
  if (known !== undefined) return understood(known)
  const day = readDay(word)
  if (day !== null) return day.ok ? understood({ day: day.value }) : day
  const [, digits = '', thousands, letter] = STRIKE.exec(word) ?? []
  const number = readDecimal(digits)
  if (number === undefined) return problem(notUnderstood(token))
  const strike = thousands ? shift(number, 3) : number
  return understood(
    letter === undefined ? { strike } : { strike, type: letter.startsWith('c') ? 'call' : 'put' },
  )
}
