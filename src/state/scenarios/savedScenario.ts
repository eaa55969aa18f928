import { repeatedKeys } from '@/engine/documents/repeatedKeys'
import { isFields } from '@/state/workbook/LenientReader'
import { migrate, VERSION } from '@/state/workbook/migrate'
import { readSaved, type Saved } from '@/state/workbook/readSaved'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'

/** A scenario as the browser keeps it. */
export interface SavedScenario extends Saved {
  /** When, in milliseconds; 0 where that is not known. */
  readonly created: number
  readonly changed: number
}

/** What the list of scenarios says of one. */
export interface ScenarioEntry {
  readonly id: string
  readonly name: string
  readonly created: number
  readonly changed: number
}

export type ScenarioReading =
  /** Damaged: parts of it could not be read. */
  | { readonly kind: 'whole' | 'damaged'; readonly scenario: SavedScenario }
  /** Newer: saved by a newer page than this one. */
  | { readonly kind: 'newer' | 'unreadable' }

/** The text under which a scenario is kept. */
export function scenarioToText({ workbook, baseline, created, changed }: SavedScenario): string {
  return JSON.stringify({ state: { workbook, baseline, created, changed }, version: VERSION })
}

/** A scenario from its text, of this version or an older one. */
export function readScenario(text: string): ScenarioReading {
  const migrated = migrate(parsed(text))
  if (migrated.kind !== 'current') return migrated
  const { isWhole, workbook, baseline } = readSaved(migrated.state)
  const scenario = { workbook, baseline, ...timesOf(migrated.state) }
  return { kind: isWhole && repeatedKeys(text).length === 0 ? 'whole' : 'damaged', scenario }
}

/** What the list says of a scenario, without reading all of it; null where it cannot be read. */
export function readEntry(id: string, text: string): ScenarioEntry | 'newer' | 'unreadable' {
  const migrated = migrate(parsed(text))
  if (migrated.kind !== 'current') return migrated.kind
  const workbook = isFields(migrated.state) ? migrated.state.workbook : undefined
  const name = isFields(workbook) && typeof workbook.name === 'string' ? workbook.name : EMPTY_WORKBOOK.name
  return { id, name, ...timesOf(migrated.state) }
}

function timesOf(state: unknown): Pick<SavedScenario, 'created' | 'changed'> {
  const { created, changed } = isFields(state) ? state : {}
  return { created: time(created), changed: time(changed) }
}

function time(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

/** Numbers that would come back otherwise when they are saved again: -0 as 0, what is infinite as null. */
function storable(_: string, value: unknown): unknown {
  if (typeof value !== 'number') return value
  if (!Number.isFinite(value)) return null
  return value === 0 ? 0 : value
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text, storable)
  } catch {
    return undefined
  }
}
