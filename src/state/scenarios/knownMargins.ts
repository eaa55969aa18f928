import { resultStore } from '@/state/result/resultStore'
import { scenarioStore } from '@/state/scenario/scenarioStore'
import { movesDocument, movesStore } from '@/state/shift/movesStore'
import { savedText, saveText } from '@/state/storage/safeStorage'
import { atLeisure } from '@/state/timing/atLeisure'
import { isFields } from '@/state/workbook/LenientReader'
import type { ScenarioEntry } from './savedScenario'
import { scenariosStore } from './scenariosStore'
import { MARGINS } from './storageKeys'

/** Of scenarios that were computed since the storage was last written. */
let fresh: Readonly<Record<string, unknown>> = {}

const writing = atLeisure(() => {
  const { entries } = scenariosStore.getState()
  const known = Object.entries(savedMargins()).filter(([id]) => entries.some((entry) => entry.id === id))
  saveText(MARGINS, JSON.stringify({ ...Object.fromEntries(known), ...fresh }))
  fresh = {}
})

/** Remembers the maintenance margin of each scenario whenever it is computed. Returns what ends it. */
export function rememberMargins(): () => void {
  let last: unknown = null
  return resultStore.subscribe(({ current, document, workbook, moves, faults, failure }) => {
    if (current === null || document === null || faults.length > 0 || failure !== null) return
    // What it is compared with may still be computed, but not what was edited since.
    if (current === last || workbook !== scenarioStore.getState().workbook) return
    // Under a what-if move it is not the scenario's own.
    if (moves !== null || movesDocument(movesStore.getState(), document.market) !== null) return
    last = current
    const { openId, entries } = scenariosStore.getState()
    const changed = entries.find(({ id }) => id === openId)?.changed ?? 0
    if (changed === 0) return
    fresh = { ...fresh, [openId]: { margin: current.statement.account.maintenanceMargin, changed } }
    writing.soon()
  })
}

/** The maintenance margins, USD, of the scenarios for which they were computed as they are now, by id. */
export function knownMargins(entries: readonly ScenarioEntry[]): ReadonlyMap<string, string> {
  writing.now()
  const saved = savedMargins()
  return new Map(
    entries.flatMap(({ id, changed }) => {
      const known = saved[id]
      const isKnown = isFields(known) && known.changed === changed && typeof known.margin === 'string'
      return isKnown ? [[id, String(known.margin)] as const] : []
    }),
  )
}

/**
 * A scenario was changed in what its margin does not depend on, such as its name: a margin known before stays known.
 */
export function carryMargin(before: ScenarioEntry): void {
  const margin = knownMargins([before]).get(before.id)
  const now = scenariosStore.getState().entries.find(({ id }) => id === before.id)
  if (margin === undefined || now === undefined) return
  saveText(MARGINS, JSON.stringify({ ...savedMargins(), [now.id]: { margin, changed: now.changed } }))
}

/** A mere memory: what cannot be read of it is not known. */
function savedMargins(): Readonly<Record<string, unknown>> {
  try {
    const saved: unknown = JSON.parse(savedText(MARGINS) ?? '{}')
    return isFields(saved) ? saved : {}
  } catch {
    return {}
  }
}
