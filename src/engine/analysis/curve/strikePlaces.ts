import { FAST } from '@/engine/margin/fastInterpreter'
import { priceUnit } from '@/engine/margin/priceUnit'
import { isOption } from '@/engine/market/quoted'
import { EVERY_UNIT, type Moves } from '@/engine/market/shift/moves'
import { rowsInUse, type Scenario } from '@/engine/portfolio/scenario'
import type { Steps } from '@/engine/sweep/resting'
import { ROWS_AT_ONCE } from './movableAccount'
import { placeNow } from './placeNow'
import { unitRows } from './unitRows'
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
  const unit = priceUnit(FAST, { ...scenario, ...rows }, base)
  const { plan, sizes } = unitRows(unit.model, rows, [...unit.contracts.values()])
  const shocks = [...new Set(unit.grid.shocks.map(({ price }) => price))]
  return [...unit.contracts.values()].filter(isOption).map((option) => {
    const { forward, strike, volatility, days, contract } = option
    const atStrike = (now * strike) / forward
    const deviation = volatility * Math.sqrt(days / 365)
    const decay = unit.grid.decays[unit.grid.rows.get(contract.key) ?? 0] ?? 1
    const isSharp = deviation * atStrike < 2 * step
    const ratios = isSharp
      ? [...BENDS.map((by) => Math.exp(by * deviation)), ...shocks.map((shock) => 1 / (1 + shock * decay))]
      : []
    return {
      place: atStrike - 1,
      bends: ratios.map((ratio) => atStrike * ratio - 1),
      value: Math.abs(sizes[plan.places.get(contract.key) ?? -1] ?? 0) * forward,
    }
  })
}
