/** Of what there are so many, whatever it is. */
const PIECES = /^(?:contracts?|conts?|cts?|lots?|units?|coins?|pcs|x)$/i
const DOLLARS = /^(?:\$|USD[TC]?)$/i

/** What an amount says that it is in: `BTC` of `0.5 BTC`, `$` of `$5,000`; empty where it says nothing. */
function unitOf(cell: string): string {
  return /[$€£]/.exec(cell)?.[0] ?? /[a-z]*$/i.exec(cell.trim())?.[0] ?? ''
}

/** Whether an amount is in this coin, or does not say what it is in. One dollar is as good as another. */
export function isIn(coin: string, cell: string): boolean {
  const unit = unitOf(cell)
  if (unit === '' || PIECES.test(unit)) return true
  return unit.toUpperCase() === coin || (DOLLARS.test(unit) && DOLLARS.test(coin))
}

/** A bare number with the unit that the head of its column has: under `Size (USDT)` a cell `5000` is `5000 USDT`. */
export function withUnitOf(head: string, cell: string): string {
  const [, unit] = /[([,]\s*([A-Z]{3,})\s*[)\]]?\s*$/.exec(head) ?? []
  return unit === undefined || !/^[^a-z$€£]*\d[^a-z$€£]*$/i.test(cell) ? cell : `${cell} ${unit}`
}
