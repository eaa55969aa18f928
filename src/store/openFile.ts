import type { Fault } from '@/engine/model/fault'
import type { EngineClient } from '@/worker/client'
import { edits } from './scenario'
import { viewStore } from './view'
import { fromDocument } from './workbook/fromDocument'

/** A file that could not be opened, and everything that is wrong with it. */
export interface RefusedFile {
  readonly name: string
  readonly faults: readonly Fault[]
}

const LARGEST = 1_048_576

let client: EngineClient | null = null

/** Files are checked by the engine; this says which. */
export function openFilesWith(engine: EngineClient): void {
  client = engine
}

/**
 * Opens a scenario file in place of the work, which undo brings back; a faulty file changes nothing, and its faults are
 * shown. Tells whether it was opened.
 */
export async function openFile(file: File): Promise<boolean> {
  if (file.size > LARGEST) {
    return refuse(
      file.name,
      `expected a scenario of at most 1 MB, got ${(file.size / LARGEST).toFixed(1)} MB`,
    )
  }
  return openText(file.name, await file.text())
}

/** Opens the text of a scenario file; `name` is for its faults. */
export async function openText(name: string, text: string): Promise<boolean> {
  const answer = await client?.read(text)
  if (answer === undefined) return refuse(name, 'the calculation has not started yet; try again in a moment')
  if (answer.kind === 'superseded') return false
  if (answer.kind === 'failed') return refuse(name, answer.message)
  if (!answer.value.ok) {
    viewStore.setState({ refused: { name, faults: answer.value.faults } })
    return false
  }
  edits.open(fromDocument(answer.value.value))
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
