import { MAX_NAME, type ScenarioDocument } from '@/engine/model/document'
import { type Checked, type Fault, faultLine } from '@/engine/model/fault'
import { engineClient } from './engineClient'
import { fileText } from './fileText'
import { libraryStore } from './library'
import { openAsScenario } from './scenarios/openings'
import { viewStore } from './view'
import { openedWorkbook } from './workbook/openedWorkbook'
import { isUntitled } from './workbook/untitled'

/** Of two files under way the one chosen last is opened, however long the browser takes to read them. */
let latest = 0

/** What became of files: one was opened, and of the others, none of which was. */
export interface OpenedFile {
  readonly name: string
  /** Tried before it, and refused. */
  readonly refused: readonly string[]
  /** Behind it: one file is opened at a time. */
  readonly left: readonly string[]
}

/**
 * Opens the first of these scenario files that can be opened, as a scenario of its own, which `lastOpening` takes back.
 * Where there is none nothing changes, the faults of all are shown, and the answer is null.
 */
export async function openFiles(files: readonly File[]): Promise<OpenedFile | null> {
  const request = ++latest
  const refused: Refusal[] = []
  for (const [place, file] of files.entries()) {
    const text = await fileText(file)
    if (request !== latest) return null
    const read = text.ok ? await documentIn(text.value) : text
    if (read === null || request !== latest) return null
    if (read.ok) {
      open(named(read.value, file.name))
      const names = (some: readonly { readonly name: string }[]) => some.map(({ name }) => name)
      return { name: file.name, refused: names(refused), left: names(files.slice(place + 1)) }
    }
    refused.push({ name: file.name, faults: read.faults })
  }
  refuse(refused)
  return null
}

/** Opens the text of a scenario file as `openFiles` does; `name` is for its faults. Tells whether it was opened. */
export async function openText(name: string, text: string): Promise<boolean> {
  const request = ++latest
  const read = await documentIn(text)
  if (read === null || request !== latest) return false
  if (read.ok) open(read.value)
  else refuse([{ name, faults: read.faults }])
  return read.ok
}

/** The document in a text as the engine reads it; null where a newer one took its place. */
export async function documentIn(text: string): Promise<Checked<ScenarioDocument> | null> {
  const answer = await engineClient()?.read(text)
  if (answer?.kind === 'superseded') return null
  if (answer === undefined) return fault('the calculation has not started yet; try again in a moment')
  return answer.kind === 'failed' ? fault(answer.message) : answer.value
}

/** A scenario that nobody has named is named after its file. */
function named(document: ScenarioDocument, file: string): ScenarioDocument {
  const name = file
    .replace(/\.[a-z]+$/i, '')
    .trim()
    .slice(0, MAX_NAME)
  return isUntitled(document.name) && name !== '' ? { ...document, name } : document
}

function open(document: ScenarioDocument): void {
  const { sample } = libraryStore.getState()
  openAsScenario(openedWorkbook(document, sample))
  viewStore.setState({ refused: null })
}

export function dismissRefused(): void {
  viewStore.setState({ refused: null })
}

/** A file that was not taken over, and everything that is wrong with it. */
export interface Refusal {
  readonly name: string
  readonly faults: readonly Fault[]
}

/** Shows why files were not opened; of several, each fault with its file. */
export function refuse(files: readonly Refusal[]): void {
  const faults = files.flatMap(({ name, faults: its }) =>
    files.length === 1 ? its : its.map((one) => ({ path: '', message: `${name}: ${faultLine(one)}` })),
  )
  if (files.length > 0) viewStore.setState({ refused: { names: files.map(({ name }) => name), faults } })
}

function fault(message: string): Checked<never> {
  return { ok: false, faults: [{ path: '', message }] }
}
