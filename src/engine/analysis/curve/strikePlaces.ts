import { openSizes } from '@/engine/margin/orders'
import { unitRules } from '@/engine/margin/unitRules'
import { daysToExpiry } from '@/engine/market/daysToExpiry'
import { knownInputs } from '@/engine/market/optionInputs'
import { indexPrice, quoteRate } from '@/engine/market/rates'
import { EVERY_UNIT } from '@/engine/market/shift/everyUnit'
import type { Moves } from '@/engine/market/shift/moves'
import { doubleOf, ZERO } from '@/engine/numbers/decimal'
import { numbers as a } from '@/engine/numbers/numbers'
import { rowsInUse, type Scenario } from '@/engine/portfolio/scenario'
import { decay } from '@/engine/stress/stressGrid'
import type { Steps } from '@/engine/sweep/resting'
import { memoize } from '@/engine/util/memoize'
import { ROWS_AT_ONCE } from './movableAccount'
import { placeNow } from './placeNow'
import { type UnitInUse, unitsWithRows } from './unitsWithRows'

/** An option's value bends within so many standard deviations around its strike. */
const BENDS = [-2, -0.5, 0.5, 2]

/** What an option adds to an axis of prices. */
interface Strike {
  /** Where the forward price comes to the strike. */
  readonly place: number
  /** Where the option bends besides, if that is too sharp to show between points at equal distances. */
  readonly bends: readonly number[]
  /** How much of it is held, USD. */
  readonly value: number
}

/**
 * Places on the axis of prices where options bend the margin: where a forward price comes to a strike, and of options
 * that bend sharply also where it does so in a scenario of the stress test. At most `most` of them: strikes before
 * scenarios, large rows before small ones. Follows the margin model, section "Maximum loss".
 *
 * @param scenario after the moves
 * @param step between points at equal distances: what bends within two of them is sharp
 */
export function* strikePlaces(
  scenario: Scenario,
  moves: Moves,
  base: string,
  step: number,
  most: number,
): Steps<readonly number[]> {
  const strikes: Strike[] = []
  let priced = 0
  for (const unit of unitsWithRows(scenario)) {
    const rows = rowsInUse(unit.rows)
    if (base !== EVERY_UNIT && unit.base !== base) continue
    if (!rows.some(({ contract }) => contract.kind === 'option')) continue
    strikes.push(...strikesOf(scenario, 1 + placeNow(moves.price, base), unit, step))
    priced += rows.length
    if (priced < ROWS_AT_ONCE) continue
    priced = 0
    yield
  }
  strikes.sort((one, other) => other.value - one.value)
  const places = [...strikes.map(({ place }) => place), ...strikes.flatMap(({ bends }) => bends)]
  return [...new Set(places)].slice(0, most)
}

/** @param now the place on the axis where the market stands, as a part of the price at its 0 */
function strikesOf(
  scenario: Scenario,
  now: number,
  { base, rows }: UnitInUse,
  step: number,
): readonly Strike[] {
  const { market, rulebook } = scenario
  const { grid, optionShocks } = unitRules(a, rulebook, base).shocks
  const index = indexPrice(a, market, base)
  const daysTo = memoize((expiry: number) => daysToExpiry(a, scenario, expiry))
  const options = new Map(rowsInUse(rows).map(({ contract }) => [contract.key, contract]))
  const sizes = openSizes(rows)
  return [...options.values()].flatMap((contract) => {
    if (contract.kind !== 'option') return []
    const days = daysTo(contract.expiry)
    const rate = quoteRate(a, market, contract.quote)
    const { forward, strike, volatility } = knownInputs(a, market, contract, index, rate, days)
    if (forward === null || volatility === null) return []
    const atStrike = (now * strike) / forward
    const deviation = volatility * Math.sqrt(days / 365)
    const part = decay(a, optionShocks, { contract, days })
    const isSharp = deviation * atStrike < 2 * step
    const ratios = isSharp
      ? [
          ...BENDS.map((by) => Math.exp(by * deviation)),
          ...[...grid.priceShocks].map((shock) => 1 / (1 + shock * part)),
        ]
      : []
    return {
      place: atStrike - 1,
      bends: ratios.map((ratio) => atStrike * ratio - 1),
      value: Math.abs(doubleOf(sizes.get(contract.key) ?? ZERO)) * forward,
    }
  })
}
