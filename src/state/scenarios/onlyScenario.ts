import { forgetText, keepAside, savedText, saveText } from '@/state/storage/safeStorage'
import { newId } from '@/state/workbook/newId'
import { keepLoaded, type LoadedScenario, unsaved } from './loadedScenarios'
import { readScenario, scenarioToText } from './savedScenario'
import { keyOf, ONLY_SCENARIO } from './storageKeys'
import { report } from './storageProblems'

/** Two tabs that move it at the same moment move it to the same place. */
const FIRST = 'first'

/**
 * Moves the only scenario of a page before there were several among the others. What cannot be read of it is kept
 * aside, and what cannot be moved stays where it is. Gives the scenario, or null where there is none.
 */
export function importOnlyScenario(): LoadedScenario | null {
  const text = savedText(ONLY_SCENARIO)
  if (text === null) return null
  const reading = readScenario(text)
  if (!('scenario' in reading)) {
    report(reading.kind)
    if (reading.kind === 'unreadable' && keepAside(ONLY_SCENARIO, text)) forgetText(ONLY_SCENARIO)
    return null
  }
  const { scenario } = reading
  const id = savedText(keyOf(FIRST)) === null ? FIRST : newId()
  const isDamaged = reading.kind === 'damaged'
  const isBlocked = isDamaged && !keepAside(ONLY_SCENARIO, text)
  if (isDamaged) report(isBlocked ? 'noCopy' : 'damaged')
  const moved = scenarioToText(scenario)
  const isSaved = !isBlocked && move(text, keyOf(id), moved)
  const held = { ...unsaved(id, scenario), text: isSaved ? moved : null, isSaved, isBlocked }
  keepLoaded(held)
  return held
}

/** Tells whether it was moved; otherwise it is where it was. */
function move(text: string, to: string, moved: string): boolean {
  if (saveText(to, moved)) {
    forgetText(ONLY_SCENARIO)
    return true
  }
  // There may be room for one of the two only.
  if (!forgetText(ONLY_SCENARIO)) return false
  if (saveText(to, moved)) return true
  saveText(ONLY_SCENARIO, text)
  return false
}
