import { count } from '@/engine/reading/wording'
import type { EngineClient } from '@/worker/client'
import { libraryStore } from './library'
import { openAsScenario } from './scenarios/openings'
import { viewStore } from './view'
import { fromDocument } from './workbook/fromDocument'
import { marketOfDocument } from './workbook/marketOfDocument'

const LARGEST = 1_048_576

let client: EngineClient | null = null

/** Of two files under way the one chosen last is opened, however long the browser takes to read them. */
let latest = 0

/** Files are checked by the engine; this says which. */
export function openFilesWith(engine: EngineClient): void {
  client = engine
}

/**
 * Opens a scenario file as a scenario of its own, which `lastOpening` takes back; a faulty file changes nothing, and its
 * faults are shown. Tells whether it was opened.
 */
export async function openFile(file: File): Promise<boolean> {
  const request = ++latest
  if (file.size > LARGEST) {
    return refuse(
      file.name,
      `expected a scenario of at most ${count(LARGEST)} bytes, got ${count(file.size)}`,
    )
  }
  const text = await file.text().catch(() => null)
  if (request !== latest) return false
  if (text === null) return refuse(file.name, 'the browser could not read this file; choose it once more')
  return openText(file.name, text)
}

/** Opens the text of a scenario file; `name` is for its faults. */
export async function openText(name: string, text: string): Promise<boolean> {
  const request = ++latest
  const answer = await client?.read(text)
  if (answer?.kind === 'superseded' || request !== latest) return false
  if (answer === undefined) return refuse(name, 'the calculation has not started yet; try again in a moment')
  if (answer.kind === 'failed') return refuse(name, answer.message)
  if (!answer.value.ok) {
    viewStore.setState({ refused: { name, faults: answer.value.faults } })
    return false
  }
  const document = answer.value.value
  const { sample } = libraryStore.getState()
  openAsScenario({ ...fromDocument(document), ...marketOfDocument(document, sample) })
  viewStore.setState({ refused: null })
  return true
}

export function dismissRefused(): void {
  viewStore.setState({ refused: null })
}

function refuse(name: string, message: string): false {
  viewStore.setState({ refused: { name, faults: [{ path: '', message }] } })
  return false
}
