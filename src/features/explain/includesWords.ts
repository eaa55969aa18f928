import type { ScenarioDocument } from '@/engine/documents/document'
import type { Ingredients } from '@/engine/explanation/ingredients'

/** The rows that may be in a figure. */
type Rows = Pick<ScenarioDocument, 'account' | 'hedges' | 'orders'>

/** What a figure includes, and what of the scenario it does not: orders, hedges, what is borrowed, premiums. */
export function includesWords(ingredients: Ingredients, { account, hedges, orders }: Rows): string {
  const { positions, optionValues, premiums, contracts, market, parameters, moves } = ingredients
  const enabled = (rows: readonly { readonly enabled?: boolean }[] | undefined) =>
    rows?.some((row) => row.enabled !== false) === true
  const owes = account.balances.some(({ borrowed }) => Number(borrowed ?? 0) !== 0)
  const ofRows = positions + ingredients.hedges + ingredients.orders + ingredients.balances > 0
  // Of a price or an entry nobody asks whether it has orders in it.
  const isTotal = ofRows && market
  const included = [
    counted(positions, 'position'),
    counted(ingredients.hedges, 'what-if hedge'),
    counted(ingredients.orders, 'open order'),
    ingredients.balances > 0 && 'wallet balances',
    ingredients.borrowed > 0 && owes && 'what is borrowed',
    optionValues && 'the value of options',
    premiums && 'the premiums of what-if hedges',
    contracts && !isTotal && 'terms of contracts',
    market && 'market prices',
    parameters && 'parameters of the rulebook',
    moves && 'your what-if moves',
  ].filter((one) => one !== false)
  const left = [
    ingredients.hedges === 0 && enabled(hedges) && 'what-if hedges',
    ingredients.orders === 0 && enabled(orders) && 'open orders',
    ingredients.borrowed === 0 && owes && 'what is borrowed',
  ].filter((one) => one !== false)
  const includes = included.length === 0 ? 'Made of the rule alone.' : `Includes ${listed(included)}.`
  return left.length === 0 || !isTotal ? includes : `${includes} Not in it: ${listed(left)}.`
}

function counted(count: number, what: string): string | false {
  return count > 0 && `${count} ${what}${count === 1 ? '' : 's'}`
}

function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}
