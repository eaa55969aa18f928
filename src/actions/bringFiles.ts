import { faultMessage } from '@/engine/documents/faultLine'
import type { Omission } from '@/files/found/omission'
import type { NamedText } from '@/files/import/readTexts'
import { shareLinkIn } from '@/files/share/shareLinkIn'
import { bringToDoor, clearDoor } from '@/state/door/doorStore'
import { textKind } from '@/state/door/textKind'
import { fileText } from '@/state/files/fileText'
import { type OpenedFile, openText, openTexts, refuse, takeTurn } from '@/state/files/openFile'
import { startLessonText } from '@/state/lesson/startLesson'
import { lastOpening } from '@/state/scenarios/openAsScenario'
import { viewStore } from '@/state/view/viewStore'
import { showToast } from '@/ui/overlays/toasts'
import { openShared } from './followLinks'
import { adoptRulebook } from './rulebookFile'

/** Of an export of an account, in bytes. */
const MOST = 52_428_800

/** What a pasted text is called. */
const PASTED = 'Pasted text'

/**
 * Takes in whatever files hold: scenario files open, a rulebook counts from now on, and everything else is shown before
 * anything is done with it.
 */
export async function bringFiles(files: readonly File[], folders: readonly string[] = []): Promise<void> {
  const turn = takeTurn()
  const read = await Promise.all(files.map(async (file) => ({ file, text: await fileText(file, MOST) })))
  const texts = read.flatMap(({ file, text }) => (text.ok ? [{ name: file.name, text: text.value }] : []))
  const unread = [
    ...folders.map((name) => omission(name, 'it is a folder; give the files that are in it')),
    ...read.flatMap(({ file, text }) =>
      text.ok ? [] : text.faults.map((fault) => omission(file.name, faultMessage(fault))),
    ),
  ]
  const others = await withoutLessons(texts)
  if (others.length + unread.length === 0) return
  if (areScenarios(others) && unread.length === 0 && !isDoorOpen()) {
    const opened = await openTexts(others, turn)
    if (opened !== null) sayOpened(openedWords(opened))
    return
  }
  const forDoor = withoutRulebooks(others)
  if (forDoor.length + unread.length > 0) bringToDoor({ texts: forDoor, unread })
}

/** Takes in a text as `bringFiles` does the text of a file; a share link opens. */
export async function bringText(text: string): Promise<void> {
  if (text.length > MOST) {
    bringToDoor({ texts: [], unread: [omission(PASTED, 'it is longer than 50 MB; give it in parts')] })
    return
  }
  const link = shareLinkIn(text)
  if (link !== null) {
    await openShared(link)
    // It takes the place of an import that was under way.
    if (!isDoorOpen()) clearDoor()
    return
  }
  const texts = await withoutLessons([{ name: PASTED, text }])
  if (areScenarios(texts) && !isDoorOpen()) {
    if (await openText(PASTED, text)) sayOpened('Opened the scenario that was pasted.')
    return
  }
  const others = withoutRulebooks(texts)
  if (others.length > 0) bringToDoor({ texts: others, unread: [] })
}

function areScenarios(texts: readonly NamedText[]): boolean {
  return texts.length > 0 && texts.every(({ text }) => textKind(text) === 'scenario')
}

function isDoorOpen(): boolean {
  return viewStore.getState().dialog === 'import'
}

/** A lesson begins at once, the first of several; gives the texts that are none. */
async function withoutLessons(texts: readonly NamedText[]): Promise<readonly NamedText[]> {
  const [lesson, ...more] = texts.filter(({ text }) => textKind(text) === 'lesson')
  if (lesson === undefined) return texts
  await startLessonText(lesson.name, lesson.text)
  if (more.length > 0) {
    const names = more.map(({ name }) => name).join(', ')
    showToast({ message: `Not opened, as one lesson is opened at a time: ${names}.` })
  }
  return texts.filter(({ text }) => textKind(text) !== 'lesson')
}

/** A rulebook counts at once, the first of several; gives the texts that are none. */
function withoutRulebooks(texts: readonly NamedText[]): readonly NamedText[] {
  const [rulebook, ...more] = texts.filter(({ text }) => textKind(text) === 'rulebook')
  if (rulebook === undefined) return texts
  const refused = adoptRulebook(
    rulebook.name,
    rulebook.text,
    more.map(({ name }) => name),
  )
  if (refused !== null) refuse([refused])
  return texts.filter(({ text }) => textKind(text) !== 'rulebook')
}

function omission(name: string, reason: string): Omission {
  return { what: name, where: name, reason }
}

function sayOpened(message: string): void {
  showToast({ message, action: { label: 'Undo', onAction: lastOpening() } })
}

/** Says of every file what became of it: none is ignored in silence. */
function openedWords({ name, refused, left }: OpenedFile): string {
  const faulty = refused.length > 0 ? ` Not opened, as it has faults: ${refused.join(', ')}.` : ''
  const later = left.length > 0 ? ` Not opened, as one file is opened at a time: ${left.join(', ')}.` : ''
  return `Opened ${name}.${faulty}${later}`
}
