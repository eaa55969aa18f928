import type { NamedContract } from '@/engine/instruments/contract'
import { parseSymbol } from '@/engine/instruments/symbol'
import type { Listing } from './listing'

/**
 * What is wrong with a contract of a coin “BTCUSD”, which is a coin and the dollars behind it, and how contracts of
 * that coin are written; null where it may well be a coin.
 */
export function dollarCoin(contract: NamedContract, { coins }: Listing): string | null {
  const coin = /^(.+)USD$/.exec(contract.base)?.[1]
  if (coin === undefined || !coins.includes(coin) || coins.includes(contract.base)) return null
  return `There is no coin ${contract.base}. ${waysOf(contract, coin)}`
}

function waysOf({ kind, symbol, base, expiry }: NamedContract, coin: string): string {
  if (kind === 'option') {
    const rest = symbol.slice(base.length).replace('-USDT', '')
    return `Options of ${coin} are written ${coin}${rest}-USDT or, settled in USDC, ${coin}${rest}.`
  }
  if (expiry === null) return `The inverse perpetual of ${coin} is written ${coin}USD.`
  const day = symbol.slice(symbol.indexOf('-'))
  return `${inverseWords(coin, expiry)}; ${coin}${day} is settled in USDC, ${coin}USDT${day} in USDT.`
}

const QUARTERS = ['H', 'M', 'U', 'Z'] as const

/** The inverse future of that day, which is named by its quarter. */
function inverseWords(coin: string, expiry: number): string {
  const year = String(new Date(expiry).getUTCFullYear() % 100).padStart(2, '0')
  const symbols = QUARTERS.map((quarter) => `${coin}USD${quarter}${year}`)
  const named = symbols.find((symbol) => parseSymbol(symbol)?.expiry === expiry)
  return named === undefined
    ? `Inverse futures of ${coin} expire once a quarter and are written ${symbols[0]}, ${symbols[1]} and so on`
    : `The inverse future of ${coin} for that day is written ${named}`
}
