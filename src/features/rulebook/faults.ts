import type { RulebookOverrides } from '@/engine/model/document'
import { type Fault, faultLine } from '@/engine/model/fault'
import { rulebookFaults } from '@/state/workbook/rulebookFaults'
import { capitalised, lowered } from '@/ui/words'
import { EVERY_GROUP, type ParameterEntry, parameterAt } from '@/words/parameters'
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
  if (here !== undefined) return faultWords(here)
  const [elsewhere] = faults
  if (elsewhere === undefined) return null
  const name = elsewhereWords(parameterOf(elsewhere), place)
  return `Then ${name}: ${lowered(faultWords(elsewhere))}`
}

function elsewhereWords(path: string, place: string): string {
  const named = parameterAt(path)
  if (named?.entry.kind === 'tiers' && place.startsWith(path)) return 'another tier'
  return named === null || named.coin !== null ? pathWords(path) : `the ${lowered(named.entry.name)}`
}

/** What is wrong with a value, in the words and units of its field: `Expected a number above 0 %, at most 95 %`. */
export function faultWords(fault: Fault): string {
  const { expected, message } = fault
  if (expected === undefined) return capitalised(message)
  const isShare = kindAt(fault) === 'share'
  const words = expected
    .replace(/\bdecimal\b/, 'number')
    .replace(/the (\w+Rate)\b/, (_, key: string) => `the ${nameOfKey(key)}`)
  if (/digits$/.test(words)) return `Expected ${words}`
  return `Expected ${isShare ? words.replace(/-?\d+(\.\d+)?/g, percentWords) : words}`
}

function kindAt(fault: Fault): ParameterEntry['kind'] | undefined {
  const kind = parameterAt(parameterOf(fault))?.entry.kind
  if (kind !== 'tiers') return kind
  return placeOf(fault).endsWith('.ratio') ? 'share' : undefined
}

function nameOfKey(key: string): string {
  const entries = EVERY_GROUP.flatMap(({ parameters }) => parameters)
  return lowered(entries.find(({ pattern }) => pattern.endsWith(`.${key}`))?.name ?? key)
}
