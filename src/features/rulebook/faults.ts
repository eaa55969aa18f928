import type { RulebookOverrides } from '@/engine/documents/document'
import { type Fault, faultLine } from '@/engine/documents/fault'
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
function placeOf({ path }: Fault): string {
  return path.replace(/^rulebookOverrides\.?/, '')
}

/** The parameter that a fault is of: `collateral.BTC` of `collateral.BTC[1].upTo`. */
export function parameterOf(fault: Fault): string {
  return placeOf(fault).replace(/\[.*$/, '')
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
  const known = new Set(rulebookFaults(builtIn, before).map(faultLine))
  const faults = rulebookFaults(builtIn, after).filter((fault) => !known.has(faultLine(fault)))
  const here = faults.find((fault) => placeOf(fault) === place)
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
  const { expected, message } = fault
  if (expected === undefined) return capitalised(message)
  const isShare = kindAt(fault, groups) === 'share'
  const words = expected
    .replace(/\bdecimal\b/, 'number')
    .replace(/the (\w+Rate)\b/, (_, key: string) => `the ${nameOfKey(key, groups)}`)
  if (/digits$/.test(words)) return `Expected ${words}`
  return `Expected ${isShare ? words.replace(/-?\d+(\.\d+)?/g, percentWords) : words}`
}

function kindAt(fault: Fault, groups: readonly ParameterGroup[]): ParameterEntry['kind'] | undefined {
  const kind = parameterAt(parameterOf(fault), groups)?.entry.kind
  // The numbers of lists are all shares.
  if (kind === 'list') return 'share'
  if (kind !== 'tiers') return kind
  return placeOf(fault).endsWith('.ratio') ? 'share' : undefined
}

function nameOfKey(key: string, groups: readonly ParameterGroup[]): string {
  const entries = groups.flatMap(({ parameters }) => parameters)
  return lowered(entries.find(({ pattern }) => pattern.endsWith(`.${key}`))?.name ?? key)
}
