import type { RulebookOverrides } from '@/engine/documents/document'
import type { Fault } from '@/engine/documents/fault'
import { tableOf } from '@/engine/models/parameterTables'
import type { Origin } from '@/engine/numbers/origin'
import { isChangedAt, sourceAt, sourceOfChange } from '@/state/workbook/parameterSource'
import { defaultPath, effectiveValue, mergeRulebook, ownValue } from '@/state/workbook/rulebookEdits'
import { venueOf } from '@/state/workbook/venueOf'
import { lowered } from '@/ui/letterCase'
import {
  groupsOf,
  isByCoin,
  type ParameterEntry,
  type ParameterGroup,
  pathFor,
} from '@/words/parameterEntries'
import { coinsWithOwn } from './coinsWithOwn'
import { faultWords, parameterOf } from './faults'

/** One parameter as the editor shows it. */
export interface ParameterRow {
  readonly path: string
  readonly entry: ParameterEntry
  /** For screen readers: the name with its coin. */
  readonly label: string
  /** What it means and where it comes from, in the rulebook's words. */
  readonly note: string
  readonly origin: Origin
  /** The value that counts. */
  readonly value: unknown
  /** The value that would count in the built-in rulebook. */
  readonly original: unknown
  /** Whose value it is: the account has one, a coin has its own or takes that of all coins. */
  readonly owner: 'account' | 'all coins' | 'own' | 'inherited'
  readonly coin: string
  /** Set by the scenario at this very place, otherwise than built in; it can be reset here. */
  readonly changed: boolean
  /** A coin without a value of its own, whose value of all coins the scenario has set. */
  readonly changedForAll: boolean
  /** Coins that a change of the default does not reach, since they have a value of their own. */
  readonly notReached: readonly string[]
  readonly fault: string | undefined
}

/** A rulebook as it is edited: the built-in one, what the scenario changes, and what counts. */
export interface EditedRulebook {
  readonly builtIn: unknown
  readonly merged: unknown
  readonly faults: readonly Fault[]
}

export function editedRulebook(
  builtIn: unknown,
  overrides: RulebookOverrides | null,
  faults: readonly Fault[],
): EditedRulebook {
  return { builtIn, merged: mergeRulebook(builtIn, overrides), faults }
}

/** The rows of a group for a coin, or for `default`; a coin that is no unit has its collateral only. */
export function rowsOf(
  group: ParameterGroup,
  coin: string,
  isUnit: boolean,
  rulebook: EditedRulebook,
): readonly ParameterRow[] {
  return (
    group.parameters
      .filter((entry) => isUnit || entry.kind === 'tiers' || !isByCoin(entry))
      .map((entry) => rowOf(entry, coin, rulebook))
      // What a coin may be without, such as a haircut, and is.
      .filter(({ value }) => value !== undefined || venueOf(rulebook.builtIn) === null)
  )
}

function rowOf(
  entry: ParameterEntry,
  coin: string,
  { builtIn, merged, faults }: EditedRulebook,
): ParameterRow {
  const path = pathFor(entry, coin)
  const own = ownValue(merged, path)
  const byCoin = isByCoin(entry)
  const isOwn = own !== undefined
  const source = sourceAt(builtIn, path) ?? sourceAt(builtIn, defaultPath(path))
  const taken = isOwn ? path : defaultPath(path)
  const fault = faults.find((each) => parameterOf(each) === path)
  return {
    path,
    entry,
    label: byCoin && coin !== 'default' ? `${entry.name}, ${coin}` : entry.name,
    note: venueOf(builtIn) === null ? (source?.note ?? '') : [entry.meaning, source?.note].join(' '),
    origin:
      (isChangedAt(builtIn, merged, taken)
        ? sourceOfChange(builtIn, merged, taken)
        : sourceAt(builtIn, taken)
      )?.kind ?? 'assumed',
    value: effectiveValue(merged, path),
    original: effectiveValue(builtIn, path),
    owner: ownerOf(byCoin, coin, isOwn),
    coin,
    changed: isChangedAt(builtIn, merged, path),
    changedForAll: !isOwn && isChangedAt(builtIn, merged, taken),
    notReached: coin === 'default' ? coinsWithOwn(merged, entry.pattern) : [],
    fault: fault && faultWords(fault, groupsOf(tableOf(builtIn))),
  }
}

function ownerOf(byCoin: boolean, coin: string, isOwn: boolean): ParameterRow['owner'] {
  if (!byCoin) return 'account'
  if (coin === 'default') return 'all coins'
  return isOwn ? 'own' : 'inherited'
}

/** What a reset brings back, for its button. */
export function resetWords({ label }: ParameterRow): string {
  return `Reset ${lowered(label)}`
}
