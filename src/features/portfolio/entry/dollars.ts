import { parseSymbol } from '@/engine/instruments/symbol'
import { Decimal } from '@/engine/numbers/decimal'
import { formatNumber } from '@/ui/format'
import type { Listing } from './listing'
import { problem, type Said, understood } from './said'
import { numberOf } from './tokens'

/** Digits of a size that was said in dollars. */
const DIGITS = 5

/** The amount of `$5000`, `-$5k` and `5000$`, signed; undefined where no dollars are said. */
export function dollarsOf(token: string | undefined): string | undefined {
  const [, sign, front, back] = /^([-+\u2212\u2013]?)(?:\$([^$]+)|([^$]+)\$)$/.exec(token ?? '') ?? []
  const amount = front ?? back
  return amount === undefined ? undefined : numberOf(`${sign}${amount}`)
}

/** So many dollars of a contract as its size, at the mark; the note says so. */
export function sizeOfDollars(symbol: string, dollars: string, { markOf }: Listing): Said<string> {
  const contract = parseSymbol(symbol)
  if (contract?.kind === 'inverse') return understood(dollars)
  if (contract?.kind !== 'linear')
    return problem(
      `Dollars are for perpetuals and futures: write the size of an option in ${contract?.base}.`,
    )
  const mark = markOf?.(symbol) ?? null
  if (mark === null) return problem(`${symbol} has no mark: write its size in ${contract.base}.`)
  const size = new Decimal(dollars).dividedBy(mark.usd).toSignificantDigits(DIGITS).toFixed()
  const said = `${formatNumber(dollars.replace('-', ''))} USD is ${formatNumber(size.replace('-', ''))} ${contract.base}`
  return understood(size, `${said} at the mark, ${formatNumber(mark.price)} ${contract.quote}.`)
}
