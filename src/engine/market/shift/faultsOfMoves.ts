import type { Expected } from '@/engine/documents/expected'
import { type Fault, unexpected } from '@/engine/documents/fault'
import { faultMessage } from '@/engine/documents/faultLine'
import { found } from '@/engine/documents/found'
import type { Path } from '@/engine/documents/path'
import { ABOVE_ZERO, above, type Bound, ZERO_OR_MORE } from '@/engine/numbers/bounds'
import type { Decimal } from '@/engine/numbers/decimal'
import type { Scenario } from '@/engine/portfolio/scenario'
import { EVERY_UNIT } from './everyUnit'
import { later } from './instant'
import type { Moves } from './moves'

const ABOVE_MINUS_ONE = above(-1)

/** What is wrong with moves of this scenario: coins that it does not have, prices that would not stay above 0. */
export function faultsOfMoves(
  scenario: Scenario,
  { price, volatility, rate, days }: Moves,
): readonly Fault[] {
  const { indexes, stablecoins } = scenario.market
  const isUnit = (name: string) => name === EVERY_UNIT || indexes.has(name)
  const aUnit = `a coin of market.underlyings or ${EVERY_UNIT}`
  return [
    ...faultsOfList('price', price, isUnit, aUnit, ABOVE_MINUS_ONE),
    ...faultsOfList('volatility', volatility, isUnit, aUnit, ABOVE_MINUS_ONE),
    ...faultsOfList(
      'rate',
      rate,
      (name) => stablecoins.has(name),
      'a coin of market.stablecoins',
      ABOVE_ZERO,
    ),
    ...(days === null ? [] : faultsOfDays(scenario, days)),
  ]
}

/** The fault that something else stands at a place of the moves than should. */
export function unexpectedMove(path: Path, expected: Expected, value: unknown): Fault {
  return { of: 'moves', ...unexpected(path, expected, found(value)) }
}

/** Throws a RangeError where moves have faults: of those that code makes, none is to be read. */
export function requireSound(scenario: Scenario, moves: Moves): void {
  const faults = faultsOfMoves(scenario, moves)
  if (faults.length > 0) throw new RangeError(faults.map((fault) => faultMessage(fault)).join(', '))
}

function faultsOfList(
  option: string,
  moves: ReadonlyMap<string, Decimal>,
  isKnown: (name: string) => boolean,
  known: string,
  bound: Bound,
): readonly Fault[] {
  const faults: Fault[] = []
  for (const [name, move] of moves) {
    const isSound = move.isFinite() && bound.holds(move)
    if (isSound && isKnown(name)) continue
    const path = [option, name]
    if (!isKnown(name)) faults.push(unexpectedMove(path, known, name))
    if (!isSound) faults.push(unexpectedMove(path, { kind: 'range', range: bound.range }, move.toFixed()))
  }
  return faults
}

function faultsOfDays(scenario: Scenario, days: Decimal): readonly Fault[] {
  const range = { kind: 'range', range: ZERO_OR_MORE.range } as const
  if (!ZERO_OR_MORE.holds(days)) return [unexpectedMove(['days'], range, days.toFixed())]
  if (later(scenario, days) !== null) return []
  return [unexpectedMove(['days'], 'days that end before the year 10000', days.toFixed())]
}
