import { coinPrices, sourceMarket } from '@/state/market/marketInUse'
import { type Oddity, oddAmount, oddPrice, oddSize } from './oddAmount'

/** Why a size of a contract is not taken, at the prices that the page works with; undefined where it is. */
export function tooLarge(symbol: string, size: string): string | undefined {
  return refusal(oddSize(symbol, size, coinPrices(sourceMarket())))
}

/** Why an amount of a coin is not taken; undefined where it is. */
export function tooMuch(coin: string, amount: string): string | undefined {
  return refusal(oddAmount(amount, coin, coinPrices(sourceMarket())))
}

/** Why a price of a contract is not taken; undefined where it is. */
export function tooDear(symbol: string, price: string): string | undefined {
  return refusal(oddPrice(symbol, price, coinPrices(sourceMarket())))
}

function refusal(odd: Oddity | undefined): string | undefined {
  return odd?.isRefused ? odd.words : undefined
}
