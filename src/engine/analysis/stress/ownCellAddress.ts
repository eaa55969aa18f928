/** Decimal places of a shock in an address. */
const PLACES = 10

/**
 * Where the P&L of a cell of the user's own grid stands. Shocks are written without a point, which divides an address:
 * -0.125 as `-1250000000e-10`.
 */
export function ownCellAddress(base: string, asRulebook: boolean, price: number, iv: number) {
  return `ownGrid.${base}.${asRulebook ? 'rulebook' : 'whole'}.${shockKey(price)}.${shockKey(iv)}` as const
}

function shockKey(shock: number): `${number}` {
  return `${Math.round(shock * 10 ** PLACES)}e-${PLACES}` as `${number}`
}
