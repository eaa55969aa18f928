import type { VenueStatement } from '@/engine/venues/venueStatement'
import { heldPortfolio } from '@/models/heldPortfolio'
import { venueWords } from '@/models/venues'
import { venueUnitName } from '@/models/venueUnitName'
import { compare } from '@/ui/decimalText'
import { formatNumber, type Value } from '@/ui/format'
import { readableMoney } from '@/ui/readable'
import { countedLoss } from './countedLoss'
import { largestUnit } from './largestUnit'
import { scenarioOf } from './venueScenario'

/**
 * What decides most of a venue's initial margin, to stand behind what it needs: `: with BTC up 50 %, volatility up, it
 * would lose 4,500.00 USD.` Of several units the largest is named first, whose loss it is. Empty where nothing needs
 * margin.
 *
 * @param beyond what is to be said of a price shock, as a sentence of its own with a space before it; or nothing
 */
export function venueReason(statement: VenueStatement, beyond: (price: string) => string): string {
  const largest = largestUnit(statement)
  if (largest === null) return ''
  const [key, unit] = largest
  const words = venueWords(statement.model)
  const called = venueUnitName(key)
  const [first] = Object.entries(unit.components).toSorted(([, one], [, other]) =>
    compare(other.initial, one.initial),
  )
  if (first === undefined) return '.'
  const [component, { initial }] = first
  const { decides } = unit.portfolios
  const orders =
    decides === heldPortfolio(unit.portfolios).name
      ? ''
      : ` Its margin is that with ${words.portfolios[decides] ?? 'orders'}.`
  if (component !== words.stressComponent || unit.worst === null) {
    const spoken = words.components[component]?.spoken ?? component
    return `: ${spoken} of ${called} alone asks ${amountOf(initial, unit.numeraire)}.${orders}`
  }
  const scenario = scenarioOf(statement.model, key, unit.worst)
  const { worst, numeraire } = unit
  const decider = unit.scenarios.find(
    ({ price, volatility }) => price === worst.price && volatility === worst.volatility,
  )
  const lost = countedLoss(decider ?? { pnl: initial, weight: '1' }, (value) => amountOf(value, numeraire))
  const part =
    Object.keys(statement.units).length === 1
      ? ''
      : `: the largest part is for ${called}, ${amountOf(unit.usd.initialMargin, 'USD')}`
  return `${part}: with ${scenario}, it would lose ${lost}.${beyond(unit.worst.price)}${orders}`
}

/** As many places as a statement gives an amount of coins. */
const PLACES_OF_COINS = 12

/** `1,234.00 USD`; an amount of coins has all its digits. */
export function amountOf(value: Value, numeraire: string): string {
  return numeraire.startsWith('USD')
    ? `${readableMoney(value)} USD`
    : `${formatNumber(value, { digits: PLACES_OF_COINS })} ${numeraire}`
}
