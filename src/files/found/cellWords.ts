const BUY = /^(buy|bought|long|b|l)\b/i
const SELL = /^(sell|sold|short|s)\b/i
const YES = /^(true|yes|y|on|1|x|✓|✔|reduce[\s-]?only)$/i
const NO = /^(false|no|n|off|0|[-–—]*)$/i
const NOTHING = /^([-–—]*|n\/?a|null|none)$/i
const MARKET = /^(market|mkt|0|0?\.0+)$/i

/** `Buy`, `long` and the like as 1, `Sell` and `short` as -1; undefined where it is no side. */
export function readSide(cell: string): 1 | -1 | undefined {
  if (BUY.test(cell)) return 1
  return SELL.test(cell) ? -1 : undefined
}

/** A cell that is ticked or not; undefined where it is neither. */
export function readTick(cell: string): boolean | undefined {
  if (YES.test(cell)) return true
  return NO.test(cell) ? false : undefined
}

/** Whether a cell says that there is nothing in it. */
export function isNothing(cell: string): boolean {
  return NOTHING.test(cell)
}

/** Whether an order's price says that it has none. */
export function isMarket(cell: string): boolean {
  return isNothing(cell) || MARKET.test(cell)
}
