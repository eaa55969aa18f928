import { type Fault, unexpected } from '@/engine/documents/fault'
import { quoted, shortenedWord } from '@/engine/documents/faultText'
import { Decimal, ZERO } from '@/engine/numbers/decimal'
import type { Scenario } from '@/engine/portfolio/scenario'
import { EVERY_UNIT } from './everyUnit'
import { later } from './instant'
import type { Moves } from './moves'

const MINUS_ONE = new Decimal(-1)

/** What is wrong with moves of this scenario: coins that it does not have, prices that would not stay above 0. */
export function faultsOfMoves(
  scenario: Scenario,
  { price, volatility, rate, days }: Moves,
): readonly Fault[] {
  const { indexes, stablecoins } = scenario.market
  const isUnit = (name: string) => name === EVERY_UNIT || indexes.has(name)
  const aUnit = `a coin of market.underlyings or ${EVERY_UNIT}`
  return [
    ...faultsOfList('price', price, isUnit, aUnit, MINUS_ONE),
    ...faultsOfList('volatility', volatility, isUnit, aUnit, MINUS_ONE),
    ...faultsOfList('rate', rate, (name) => stablecoins.has(name), 'a coin of market.stablecoins', ZERO),
    ...(days === null ? [] : faultsOfDays(scenario, days)),
  ]
}

/** Throws a RangeError where moves have faults: of those that code makes, none is to be read. */
export function requireSound(scenario: Scenario, moves: Moves): void {
  const faults = faultsOfMoves(scenario, moves)
  if (faults.length > 0) throw new RangeError(faults.map(({ message }) => message).join(', '))
}

function faultsOfList(
  option: string,
  moves: ReadonlyMap<string, Decimal>,
  isKnown: (name: string) => boolean,
  known: string,
  above: Decimal,
): readonly Fault[] {
  const faults: Fault[] = []
  for (const [name, move] of moves) {
    const isSound = move.isFinite() && move.gt(above)
    if (isSound && isKnown(name)) continue
    const path = `--${option} ${shortenedWord(name)}`
    if (!isKnown(name)) faults.push(unexpected(path, known, quoted(name)))
    if (!isSound) faults.push(unexpected(path, `a decimal above ${above}`, quoted(move.toFixed())))
  }
  return faults
}

function faultsOfDays(scenario: Scenario, days: Decimal): readonly Fault[] {
  const got = quoted(days.toFixed())
  if (!days.gte(0)) return [unexpected('--days', 'a decimal of 0 or more', got)]
  if (later(scenario, days) !== null) return []
  return [unexpected('--days', 'days that end before the year 10000', got)]
}
