import * as v from 'valibot'
import { contractOf } from '@/engine/instruments/contractOf'
import { meantSymbol } from '@/engine/instruments/meantSymbol'
import { MAX_COIN, MAX_SYMBOL, parseSymbol, SYMBOL_FORMS } from '@/engine/instruments/symbol'
import { withFraction } from '@/engine/instruments/time'
import { ABOVE_ZERO, ZERO_OR_MORE } from '@/engine/numbers/bounds'
import { signOf } from '@/engine/numbers/compareDecimals'
import { ZERO } from '@/engine/numbers/decimal'
import { decimalOfText } from '@/engine/numbers/decimalOfText'
import { hasFewDigits, MOST_DIGITS } from '@/engine/numbers/mostDigits'
import { MAX_NAME } from './document'
import { expecting } from './readAs'

// The messages say only what was expected: the part that is read adds what it got.

const PLAIN_DECIMAL = /^-?\d+(?:\.\d+)?$/

/** An exact decimal, written as a string in plain notation with at most 40 digits. Minus zero is read as zero. */
export const decimal = v.pipe(
  v.custom<string>(
    (value) => typeof value === 'string' && PLAIN_DECIMAL.test(value),
    (issue) => expecting({ kind: 'decimal', inQuotes: typeof issue.input === 'number' })(issue),
  ),
  v.check(hasFewDigits, expecting({ kind: 'digits', most: MOST_DIGITS })),
  v.transform((text) => {
    const value = decimalOfText(text)
    return value.isZero() ? ZERO : value
  }),
)

export const positive = v.pipe(
  decimal,
  v.check((value) => signOf(value) > 0, expecting({ kind: 'range', range: ABOVE_ZERO.range })),
)

export const notNegative = v.pipe(
  decimal,
  v.check((value) => signOf(value) >= 0, expecting({ kind: 'range', range: ZERO_OR_MORE.range })),
)

export const notZero = v.pipe(
  decimal,
  v.check((value) => !value.isZero(), expecting({ kind: 'notZero' })),
)

export const text = v.string('a text in quotes')

/** What a scenario or rulebook is called. */
export const name = v.pipe(
  text,
  v.check((value) => value.length <= MAX_NAME, `a name of at most ${MAX_NAME} characters`),
)

export const flag = v.boolean('true or false')

export const side = v.picklist(['Buy', 'Sell'], '"Buy" or "Sell"')

const COIN = /^[A-Z0-9]+$/

export function isCoin(name: string): boolean {
  return name.length <= MAX_COIN && COIN.test(name)
}

export const coin = v.pipe(
  v.string('a coin such as "BTC"'),
  v.check((value) => value.length <= MAX_COIN, `a coin of at most ${MAX_COIN} characters`),
  v.check(isCoin, 'a coin in capital letters and digits'),
)

function wantedSymbol(written: string): string {
  if (written.length > MAX_SYMBOL) return `a symbol of at most ${MAX_SYMBOL} characters`
  const meant = meantSymbol(written)
  const isContract = meant !== null && parseSymbol(meant) !== null
  return isContract ? `the symbol ${meant}` : `a symbol such as ${SYMBOL_FORMS}`
}

/** A contract, written as its symbol (margin model, section "Instruments"). */
export const contract = v.pipe(
  v.string(`a symbol such as ${SYMBOL_FORMS}`),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = contractOf(dataset.value)
    if (parsed !== null) return parsed
    addIssue({ message: wantedSymbol(dataset.value) })
    return NEVER
  }),
)

const INSTANT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(\.\d{1,60})?Z$/

/**
 * Milliseconds since 1970 UTC, fractions of a second kept, never rounded up to the next second; null where the text is
 * no instant of the calendar.
 */
function parseInstant(written: string): number | null {
  const [, seconds, fraction] = INSTANT.exec(written) ?? []
  if (seconds === undefined) return null
  const whole = Date.parse(`${seconds}Z`)
  // The calendar rolls 31 February over into March: only a date that comes back as written is real.
  if (Number.isNaN(whole) || new Date(whole).toISOString() !== `${seconds}.000Z`) return null
  return withFraction(whole, `0${fraction ?? ''}`)
}

/** An instant as `2026-03-24T02:28:10Z`, read as the text and its milliseconds since 1970 UTC. */
export const instant = v.pipe(
  v.string('a UTC instant such as "2026-03-24T02:28:10Z"'),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const milliseconds = parseInstant(dataset.value)
    if (milliseconds !== null) return { text: dataset.value, milliseconds }
    addIssue({ message: 'a UTC instant such as "2026-03-24T02:28:10Z"' })
    return NEVER
  }),
)
