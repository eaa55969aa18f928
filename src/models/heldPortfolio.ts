/** What the order portfolios of a unit need, by their names, and which of them decides. */
interface StatedPortfolios {
  readonly decides: string
  readonly [portfolio: string]: string
}

/** The order portfolio of what is held, without orders: every model lists it first, and so do statements. */
export function heldPortfolio(portfolios: StatedPortfolios): {
  readonly name: string
  readonly margin: string
} {
  const [held] = Object.entries(portfolios).filter(([name]) => name !== 'decides')
  if (held === undefined) throw new RangeError('no order portfolio')
  const [name, margin] = held
  return { name, margin }
}
