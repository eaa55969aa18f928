import type { ScenarioState } from '@/state/scenario/scenarioStore'
import { forgetText, savedNames, savedText, saveText } from '@/state/storage/safeStorage'
import { isFields } from '@/state/workbook/LenientReader'
import { VERSION } from '@/state/workbook/migrate'
import { readSaved } from '@/state/workbook/readSaved'
import { pack, unpack } from './pack'
import { HISTORY_PREFIX, historyKeyOf } from './storageKeys'

/** What can be undone and redone in a scenario. */
export interface History {
  readonly past: readonly Partial<ScenarioState>[]
  readonly future: readonly Partial<ScenarioState>[]
}

export const NO_HISTORY: History = { past: [], future: [] }

/** Steps each way, and characters in all, at most: the room is needed for the work itself. */
const STEPS = 50
const MOST_LETTERS = 400_000

/** Keeps the latest steps of a scenario as it was saved at an instant; fewer of them where they are large. */
export function keepHistory(id: string, changed: number, { past, future }: History): void {
  for (let steps = STEPS; steps > 0; steps = Math.floor(steps / 2)) {
    const kept = { version: VERSION, changed, past: past.slice(-steps), future: future.slice(-steps) }
    if (kept.past.length + kept.future.length === 0) break
    const text = pack(kept)
    if (text.length <= MOST_LETTERS && saveText(historyKeyOf(id), text)) return
  }
  forgetHistory(id)
}

/**
 * The steps kept of a scenario as it was saved at an instant. None where they are of another state of it, as another
 * tab may have left them, of another version of the page, or damaged.
 */
export function keptHistory(id: string, changed: number): History {
  const text = savedText(historyKeyOf(id))
  const kept = text === null ? undefined : unpack(text)
  if (!isFields(kept) || kept.version !== VERSION || kept.changed !== changed) return NO_HISTORY
  const { past, future } = kept
  return areSteps(past) && areSteps(future) ? { past, future } : NO_HISTORY
}

export function forgetHistory(id: string): void {
  forgetText(historyKeyOf(id))
}

/** Makes room for the work; tells whether there was anything to give up. */
export function giveUpHistories(): boolean {
  const names = (savedNames() ?? []).filter((name) => name.startsWith(HISTORY_PREFIX))
  for (const name of names) forgetText(name)
  return names.length > 0
}

function areSteps(value: unknown): value is readonly ScenarioState[] {
  return Array.isArray(value) && value.every(isStep)
}

/** Whole as it stands: what would have to be mended is no step. */
function isStep(value: unknown): value is ScenarioState {
  return isFields(value) && isFields(value.workbook) && readSaved(value).isWhole
}
