import type { Place } from './strategyLegs'

/** What of a strategy costs money, and whether the wallet pays for it. */
export interface Payment {
  /** Options are among the positions. */
  readonly hasPremiums: boolean
  readonly hasCoins: boolean
  readonly isPaid: boolean
}

/** What the wallet may pay for, as a switch. */
export function payWords(hasPremiums: boolean, hasCoins: boolean): string {
  if (!hasCoins) return 'Pay the premium from the wallet'
  return hasPremiums
    ? 'Buy the coins with USDT and pay the premium from the wallet'
    : 'Buy the coins with USDT'
}

/** What adding a strategy does to the tables and the wallet, in sentences. */
export function placeWords(place: Place, { hasPremiums, hasCoins, isPaid }: Payment): string {
  const contracts = contractWords(place, hasPremiums, isPaid)
  if (!hasCoins) return contracts
  return isPaid
    ? `${contracts} Coins are bought with USDT at the index: what the wallet lacks is borrowed.`
    : `${contracts} Coins go to the balances as held already: nothing is paid for them.`
}

function contractWords(place: Place, hasPremiums: boolean, isPaid: boolean): string {
  if (place === 'What-if hedges')
    return 'What-if hedges are done now at mark: their premiums are received and paid.'
  if (!hasPremiums) return 'Positions are entered at their marks.'
  return isPaid
    ? 'Premiums are paid and received at the marks, so that total equity stays as it is.'
    : 'Positions count as held already: their premiums are in or out of the wallet as it stands.'
}
