import { nearest } from '@/engine/documents/nearest'
import { commaHint } from '@/ui/commaHint'
import { oddAmount } from '@/words/oddAmount'
import { dollarsOf } from './dollars'
import type { Entered } from './entered'
import type { Listing } from './listing'
import { noNumber, notUnderstood, problem, quote, type Said, understood } from './said'
import { numberOf, tokensOf } from './tokens'

/**
 * Reads `1000 USDT`, `USDT 1,000` and `0.5 btc borrowed 0.1`; what is owed alone as `-30000 USDT` or `borrow 30000
 * USDT`.
 */
export function readBalance(phrase: string, listing: Listing): Said<Entered['balances']> {
  const tokens = [...tokensOf(phrase)]
  const at = tokens.findIndex((token) => BORROWED.test(token))
  // Before the amount or behind the coin it is said of all of it.
  const isOwed = at >= 0 && (at === 0 || at === tokens.length - 1) && tokens.length === 3
  if (isOwed) {
    tokens.splice(at, 1)
    const [first = '', second = ''] = tokens
    const [amount, coin] = isCoinFirst(first, second, listing) ? [second, first] : [first, second]
    return readBalance(`0 ${coin} borrowed ${amount}`, listing)
  }
  const borrowed = at < 0 ? understood('') : readBorrowed(tokens.splice(at).slice(1))
  const [first, second, further] = tokens
  if (first === undefined) return problem('Which coin, and how much? Write it such as 1000 USDT.')
  const inDollars = [first, second].find((token) => dollarsOf(token) !== undefined)
  if (inDollars !== undefined)
    return problem(
      second === undefined
        ? `Which coin is ${inDollars}? Write it such as 1000 USDT.`
        : `${quote(inDollars)} is in dollars: write how many coins, such as 1000 USDT.`,
    )
  const coinFirst = isCoinFirst(first, second, listing)
  const [amount, name] = coinFirst ? [second, first] : [first, second]
  if (name === undefined) return problem('Which coin? Write it after the amount, such as 1000 USDT.')
  const wallet = numberOf(amount)
  if (amount === undefined) return problem(`How much ${name.toUpperCase()}?`)
  if (wallet === undefined) return problem(noNumber(amount))
  const coin = knownCoin(name, listing)
  if (further !== undefined) return problem(notUnderstood(coin.ok ? further : name))
  if (!coin.ok) return coin
  if (!borrowed.ok) return borrowed
  if (wallet.startsWith('-')) {
    if (borrowed.value !== '')
      return problem(`Write what is owed once: 0 ${coin.value} borrowed ${borrowed.value}.`)
    return balanceOf(coin.value, '0', wallet.slice(1), listing)
  }
  return balanceOf(coin.value, wallet, borrowed.value, listing)
}

/** Where the amount cannot be read, what is no coin is the amount. */
function isCoinFirst(first: string, second: string | undefined, { coins }: Listing): boolean {
  if (numberOf(first) !== undefined) return false
  if (second === undefined || numberOf(second) !== undefined) return true
  const [isFirst, isSecond] = [first, second].map((word) => coins.includes(word.toUpperCase()))
  return isFirst === true || (isSecond !== true && !/^[^a-z]*\d/i.test(first))
}

function balanceOf(
  coin: string,
  wallet: string,
  borrowed: string,
  { prices }: Listing,
): Said<Entered['balances']> {
  const odd =
    oddAmount(wallet, coin, prices) ?? (borrowed === '' ? undefined : oddAmount(borrowed, coin, prices))
  if (odd?.isRefused) return problem(odd.words)
  return understood({ coin, wallet, borrowed }, odd?.words)
}

const BORROWED = /^borrow(ed|ing)?$/i

/** A coin that a balance may be in, in capitals. */
export function knownCoin(name: string, { coins }: Listing): Said<string> {
  if (name === '') return problem('The coin is missing.')
  const coin = name.toUpperCase()
  return coins.includes(coin) ? understood(coin) : problem(unknownCoin(coin, coins))
}

function readBorrowed(tokens: readonly string[]): Said<string> {
  const [token, further] = tokens
  const borrowed = numberOf(token)
  if (borrowed === undefined || borrowed.startsWith('-'))
    return problem(commaHint(token ?? '') ?? 'How much is borrowed? Write a number.')
  return further === undefined ? understood(borrowed) : problem(notUnderstood(further))
}

function unknownCoin(coin: string, coins: readonly string[]): string {
  const near = nearest(coin, coins)
  const hint = near === null ? `Known are ${coins.join(', ')}.` : `Did you mean ${near}?`
  return `The market has no price for ${quote(coin)}. ${hint}`
}
