import type { Checked, Fault } from '@/engine/documents/fault'
import type { Path } from '@/engine/documents/path'
import { readAs } from '@/engine/documents/readAs'
import { decimal } from '@/engine/documents/schemas'
import { faultsOfMoves, unexpectedMove } from '@/engine/market/shift/faultsOfMoves'
import type { Moves } from '@/engine/market/shift/moves'
import type { Decimal } from '@/engine/numbers/decimal'
import type { Scenario } from '@/engine/portfolio/scenario'

const FIELDS = ['price', 'volatility', 'rate', 'days']
/**
 * Understands moves written as JSON (`MovesDocument`) for a scenario: the moves, or every fault at once, each under
 * the option of the command line that it would be: `--price BTC`.
 * Follows the margin model, section "Moving the market and the clock".
 */
export function readMoves(scenario: Scenario, document: unknown): Checked<Moves> {
  const { moves, faults } = movesIn(document)
  const all = [...faults, ...faultsOfMoves(scenario, moves)]
  return all.length > 0 ? { ok: false, faults: all } : { ok: true, value: moves }
}

/** What is wrong with moves for whichever scenario: what is no decimal. */
export function faultsOfMovesDocument(document: unknown): readonly Fault[] {
  return movesIn(document).faults
}

/** The moves that can be read, and the faults of the others. */
function movesIn(document: unknown): { readonly moves: Moves; readonly faults: readonly Fault[] } {
  const object = isObject(document) ? document : {}
  const faults: Fault[] = Object.keys(object)
    .filter((key) => !FIELDS.includes(key))
    .map((key) => ({ of: 'moves', path: [], code: 'unknownKey', key, meant: null }))
  if (!isObject(document)) faults.push(unexpectedMove([], 'an object', document))
  const read = (path: Path, value: unknown): Decimal | null => {
    const result = readAs(value, decimal)
    if (result.ok) return result.value
    faults.push(unexpectedMove(path, result.expected, value))
    return null
  }
  const listed = (key: string): ReadonlyMap<string, Decimal> => {
    const list = object[key] ?? {}
    if (!isObject(list)) faults.push(unexpectedMove([key], 'an object', list))
    const entries = isObject(list) ? Object.entries(list) : []
    return new Map(
      entries.flatMap(([name, value]) => {
        const move = read([key, name], value)
        return move === null ? [] : [[name, move] as const]
      }),
    )
  }
  const moves: Moves = {
    price: listed('price'),
    volatility: listed('volatility'),
    rate: listed('rate'),
    days: object.days === undefined ? null : read(['days'], object.days),
  }
  return { moves, faults }
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
