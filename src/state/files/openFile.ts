import { MAX_NAME, type ScenarioDocument } from '@/engine/documents/document'
import { type Checked, type Fault, refusedAs, said } from '@/engine/documents/fault'
import { faultLine } from '@/engine/documents/faultLine'
import type { NamedText } from '@/files/import/readTexts'
import { engineClient } from '@/state/engine/engineClient'
import { libraryStore } from '@/state/library/libraryStore'
import { openAsScenario } from '@/state/scenarios/openAsScenario'
import { viewStore } from '@/state/view/viewStore'
import { isUntitled } from '@/state/workbook/isUntitled'
import { openedWorkbook } from '@/state/workbook/openedWorkbook'

/** Of two openings under way the one asked for last counts, however long the browser takes to read the files. */
let asked = 0
let latest = 0

/** The turn of what is to be opened: taken before its files are read. */
export function takeTurn(): number {
  asked += 1
  return asked
}

/** What became of files: one was opened, and of the others, none of which was. */
export interface OpenedFile {
  readonly name: string
  /** Tried before it, and refused. */
  readonly refused: readonly string[]
  /** Behind it: one file is opened at a time. */
  readonly left: readonly string[]
}

/**
 * Opens the first of these texts of scenario files that can be opened, as a scenario of its own, which `lastOpening`
 * takes back. Where there is none nothing changes, the faults of all are shown, and the answer is null.
 */
export async function openTexts(
  texts: readonly NamedText[],
  turn: number = takeTurn(),
): Promise<OpenedFile | null> {
  return await openFirst(texts, turn, named)
}

/** Opens a text that is of no file, whose name is for its faults only. Tells whether it was opened. */
export async function openText(name: string, text: string): Promise<boolean> {
  return (await openFirst([{ name, text }], takeTurn(), (document) => document)) !== null
}

async function openFirst(
  texts: readonly NamedText[],
  turn: number,
  withName: typeof named,
): Promise<OpenedFile | null> {
  if (turn < latest) return null
  latest = turn
  const refused: Refusal[] = []
  for (const [place, { name, text }] of texts.entries()) {
    const read = await documentIn(text)
    if (read === null || turn !== latest) return null
    if (read.ok) {
      open(withName(read.value, name))
      return { name, refused: namesOf(refused), left: namesOf(texts.slice(place + 1)) }
    }
    refused.push({ name, faults: read.faults })
  }
  refuse(refused)
  return null
}

function namesOf(some: readonly { readonly name: string }[]): readonly string[] {
  return some.map(({ name }) => name)
}

/** The document in a text as the engine reads it; null where a newer one took its place. */
export async function documentIn(text: string): Promise<Checked<ScenarioDocument> | null> {
  const answer = await engineClient()?.read(text)
  if (answer?.kind === 'superseded') return null
  if (answer === undefined) return refusedAs('the calculation has not started yet; try again in a moment')
  return answer.kind === 'failed' ? refusedAs(answer.message) : answer.value
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
    files.length === 1 ? its : its.map((one) => said(`${name}: ${faultLine(one)}`)),
  )
  if (files.length > 0) viewStore.setState({ refused: { names: files.map(({ name }) => name), faults } })
}
