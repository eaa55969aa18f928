import type { Evaluation } from '@/engine/engine'
import type { InterpolatedOption } from '@/engine/reading/leftOut'
import type { Workbook } from '@/state/workbook/workbook'
import { contractKey, marketPath, quotesByKey } from '@/state/workbook/workbookMarket'

const byContract = new WeakMap<Evaluation, ReadonlyMap<string, InterpolatedOption>>()

/**
 * The interpolated volatility of a contract in an evaluation; undefined where the market lists one. Kept: every row
 * asks.
 */
export function interpolatedOf(current: Evaluation | null, symbol: string): InterpolatedOption | undefined {
  if (current === null || current.interpolated.length === 0) return undefined
  let options = byContract.get(current)
  if (options === undefined) {
    options = new Map(current.interpolated.map((option) => [contractKey(option.symbol), option]))
    byContract.set(current, options)
  }
  return options.get(contractKey(symbol))
}

/** What to enter into the market so that interpolated volatilities become the user's own: nothing changes by it. */
export function enteredValues(options: readonly InterpolatedOption[]): Workbook['marketEdits'] {
  return Object.fromEntries(
    options.flatMap(({ symbol, iv, forward }) => [
      [marketPath.quote(symbol, 'iv'), iv],
      ...(forward === null ? [] : [[marketPath.quote(symbol, 'forward'), forward]]),
    ]),
  )
}

/** Whether the user alone has given a contract its volatility: without it, it is interpolated again. */
export function isEnteredAlone(
  { marketEdits }: Pick<Workbook, 'marketEdits'>,
  source: Parameters<typeof quotesByKey>[0],
  symbol: string,
): boolean {
  return (
    (marketEdits[marketPath.quote(symbol, 'iv')] ?? '') !== '' &&
    !quotesByKey(source).has(contractKey(symbol))
  )
}
