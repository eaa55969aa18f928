/** The order portfolio of what is held, without orders: every model lists it first, and so do statements. */
export function heldPortfolio<Portfolios extends { readonly decides: string }>(
  portfolios: Portfolios,
): Exclude<keyof Portfolios, 'decides'> {
  const names = Object.keys(portfolios) as (keyof Portfolios)[]
  const held = names.find((name): name is Exclude<keyof Portfolios, 'decides'> => name !== 'decides')
  if (held === undefined) throw new RangeError('no order portfolio')
  return held
}
