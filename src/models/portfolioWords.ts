import { accountWords } from './accountModels'
import type { OrderPortfolioWords } from './accountWords'

/** The words of an order portfolio, by the id of its model and its name. */
export function portfolioWords(model: string, name: string): OrderPortfolioWords {
  const found = accountWords(model).orderPortfolios.find((portfolio) => portfolio.name === name)
  if (found === undefined) throw new RangeError(`no words of the portfolio ${name} of ${model}`)
  return found
}
