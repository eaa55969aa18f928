import type { RulebookOverrides } from '@/engine/documents/document'
import { type Expected, expectedText } from '@/engine/documents/expected'
import type { Fault } from '@/engine/documents/fault'
import { faultMessage } from '@/engine/documents/faultLine'
import { type Path, pathText } from '@/engine/documents/path'
import { tableOf } from '@/engine/models/parameterTables'
import { rulebookFaults } from '@/state/workbook/rulebookFaults'
import { capitalised, lowered } from '@/ui/letterCase'
import {
  EVERY_GROUP,
  groupsOf,
  type ParameterEntry,
  type ParameterGroup,
  parameterAt,
} from '@/words/parameterEntries'
import { pathWords, percentWords } from '@/words/parameterWords'

/** A fault's path without what says in which of the two documents it stands. */
function placeOf({ path }: Fault): Path {
  return path[0] === 'rulebookOverrides' ? path.slice(1) : path
}

/** The parameter that a fault is of: `collateral.BTC` of `collateral.BTC[1].upTo`. */
export function parameterOf(fault: Fault): string {
  const path = placeOf(fault)
  const row = path.findIndex((step) => typeof step === 'number')
  return pathText(row < 0 ? path : path.slice(0, row))
}

/**
 * Why an edit cannot be made: what it would break, said at the field. Null where it breaks nothing; faults that were
 * there before are not its own.
 *
 * @param place the edited field: a parameter's path, or a place in its tiers such as `collateral.BTC[1].upTo`
 */
export function refusal(
  builtIn: unknown,
  before: RulebookOverrides | null,
  after: RulebookOverrides | null,
  place: string,
): string | null {
  const known = new Set(rulebookFaults(builtIn, before).map((fault) => JSON.stringify(fault)))
  const faults = rulebookFaults(builtIn, after).filter((fault) => !known.has(JSON.stringify(fault)))
  const here = faults.find((fault) => pathText(placeOf(fault)) === place)
  const groups = groupsOf(tableOf(builtIn))
  if (here !== undefined) return faultWords(here, groups)
  const [elsewhere] = faults
  if (elsewhere === undefined) return null
  const name = elsewhereWords(parameterOf(elsewhere), place, groups)
  return `Then ${name}: ${lowered(faultWords(elsewhere, groups))}`
}

function elsewhereWords(path: string, place: string, groups: readonly ParameterGroup[]): string {
  const named = parameterAt(path, groups)
  if (named?.entry.kind === 'tiers' && place.startsWith(path)) return 'another tier'
  if (named?.entry.kind === 'list' && place.startsWith(`${path}[`)) return 'another field of the list'
  return named === null || named.coin !== null ? pathWords(path, groups) : `the ${lowered(named.entry.name)}`
}

/** What is wrong with a value, in the words and units of its field: `Expected a number above 0 %, at most 95 %`. */
export function faultWords(fault: Fault, groups: readonly ParameterGroup[] = EVERY_GROUP): string {
  // The field shows what it has, but not how many rows.
  if (fault.code !== 'unexpected' || isCount(fault.expected)) return capitalised(faultMessage(fault))
  const isShare = kindAt(fault, groups) === 'share'
  const words = expectedText(fault.expected, {
    decimal: 'number',
    amount: isShare ? percentWords : (decimal) => decimal,
    parameter: (path) => nameOf(path, groups),
  })
  return `Expected ${words}`
}

function isCount(expected: Expected): boolean {
  return typeof expected === 'object' && expected.kind === 'count'
}

function kindAt(fault: Fault, groups: readonly ParameterGroup[]): ParameterEntry['kind'] | undefined {
  const kind = parameterAt(parameterOf(fault), groups)?.entry.kind
  // The numbers of lists are all shares.
  if (kind === 'list') return 'share'
  if (kind !== 'tiers') return kind
  return placeOf(fault).at(-1) === 'ratio' ? 'share' : undefined
}

/** What another parameter is called in a fault: one of the account by its name, one of a coin by its key. */
function nameOf(path: Path, groups: readonly ParameterGroup[]): string {
  const named = parameterAt(pathText(path), groups)
  return named === null || named.coin !== null ? pathText(path.slice(-1)) : lowered(named.entry.name)
}
