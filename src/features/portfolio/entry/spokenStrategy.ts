import { parseSymbol } from '@/engine/instruments/symbol'
import { dayName } from '@/state/names/contractName'
import type { StrategyWish } from '@/state/view/viewStore'
import type { Listing } from './listing'
import { isZeroText } from './negated'
import { noNumber, problem, quote, type Said, understood } from './said'
import { SIDES, sizeOf } from './saidSize'
import { dated } from './spokenContract'
import { readWords } from './spokenWords'
import { tokensOf } from './tokens'

const NAMES = /^(straddle|strangle)s?$/i

/**
 * Reads a strategy that is named instead of a contract: `sell 1 btc 24apr straddle`, `long strangle eth`. Null where
 * none is named. Its strikes are chosen in the dialog that it is for.
 */
export function readStrategy(phrase: string, listing: Listing): Said<StrategyWish> | null {
  const tokens = [...tokensOf(phrase)]
  const at = tokens.findIndex((token) => NAMES.test(token))
  if (at < 0) return null
  const name = NAMES.exec(tokens.splice(at, 1)[0] ?? '')?.[1]?.toLowerCase() ?? ''
  const side = takeSide(tokens)
  const number = sizeOf(tokens[0])
  const isSize = number !== undefined && !listing.coins.includes(tokens[0]?.toUpperCase() ?? '')
  if (isSize) tokens.shift()
  if (isSize && isZeroText(number)) return problem('The size must not be 0.')
  const [coin] = tokens
  const example = `such as sell 1 btc 24apr ${name}`
  if (coin === undefined) return problem(`Which coin? Write it and the expiry, ${example}.`)
  if (!isSize && /^[-+\u2212]?[\d.,]+$/.test(coin)) return problem(noNumber(coin))
  const words = readWords(tokens)
  if (!words.ok) return words
  const { base, day, strike, type, form, coin: settlement } = words.value
  if (!listing.coins.includes(base)) return problem(`The market has no price for ${quote(base)}.`)
  if (form !== undefined) return problem(`A ${name} is made of options: leave out ${quote(form)}.`)
  const further = strike ?? type
  if (further !== undefined)
    return problem(
      `A ${name} is placed at listed strikes in its dialog: leave out ${quote(further)}, or enter its options one by one.`,
    )
  if (settlement === 'USD') return problem('Options settle in USDT or USDC, not in USD.')
  const expiry = day === undefined ? undefined : parseSymbol(`${base}-${dated(day, listing)}`)?.expiry
  if (typeof expiry === 'number' && !isListed(base, expiry, listing))
    return problem(
      `The market lists no options of ${base} on ${dayName(expiry, listing.asOf.slice(0, 4))}: choose another expiry.`,
    )
  const isShort = side === -1 || (side === undefined && number?.startsWith('-') === true)
  return understood({
    template: `${isShort ? 'short' : 'long'}-${name}`,
    base,
    parameters: {
      ...(isSize ? { size: number.replace('-', '') } : {}),
      ...(typeof expiry === 'number' ? { expiry } : {}),
      ...(settlement === undefined ? {} : { settlement }),
    },
  })
}

/** The side, wherever it stands, taken out. */
function takeSide(tokens: string[]): 1 | -1 | undefined {
  const at = tokens.findIndex((token) => Object.hasOwn(SIDES, token.toLowerCase()))
  return at < 0 ? undefined : SIDES[tokens.splice(at, 1)[0]?.toLowerCase() ?? '']
}

function isListed(base: string, expiry: number, { symbols }: Listing): boolean {
  return symbols.some((symbol) => {
    const contract = parseSymbol(symbol)
    return contract?.kind === 'option' && contract.base === base && contract.expiry === expiry
  })
}
