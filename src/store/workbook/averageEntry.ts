import { Decimal, plain } from '@/engine/figure/decimal'
import { parseSymbol } from '@/engine/model/symbol'

/** A size and what it was entered at; an empty entry is unknown. */
interface Held {
  readonly size: string
  readonly entry: string
}

/**
 * What a position is entered at after a trade in its contract: the average where it grows, as before where it shrinks,
 * the trade's price where it turns. Without an entry on one side it stays as it is. Inverse contracts are worth
 * 1/price: their average is harmonic.
 */
export function averageEntry(symbol: string, position: Held, trade: Held): string {
  if (!isPrice(position.entry) || !isPrice(trade.entry)) return position.entry
  const [held, traded] = [new Decimal(position.size), new Decimal(trade.size)]
  if (held.s !== traded.s) return held.abs().gte(traded.abs()) ? position.entry : trade.entry
  const [p, q] = [new Decimal(position.entry), new Decimal(trade.entry)]
  const total = held.plus(traded)
  const isInverse = parseSymbol(symbol)?.kind === 'inverse'
  const average = isInverse
    ? total.div(held.div(p).plus(traded.div(q)))
    : held.times(p).plus(traded.times(q)).div(total)
  return plain(average)
}

function isPrice(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text) && Number(text) > 0
}
