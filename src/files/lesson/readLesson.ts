import * as v from 'valibot'
import { MAX_NAME } from '@/engine/documents/document'
import { DocumentCursor } from '@/engine/documents/documentCursor'
import type { Checked, Fault } from '@/engine/documents/fault'
import { readJson } from '@/engine/documents/json'
import type { RulebookSource } from '@/engine/portfolio/rulebookSource'
import { checkScenario } from '@/engine/reading/checkScenario'
import type { Lesson } from './lesson'
import { listOf, paragraph } from './lessonSchemas'
import { checkEdit } from './readEdit'
import { checkConditions, checkPrediction } from './readPrediction'

const MOST_STEPS = 12

const format = v.literal('margin-lesson@1', '"margin-lesson@1"')
const id = v.pipe(
  v.string('an id in lower case with hyphens'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id in lower case with hyphens'),
  v.maxLength(60, 'an id of at most 60 characters'),
)
const title = v.pipe(paragraph, v.maxLength(MAX_NAME, `a title of at most ${MAX_NAME} characters`))

/**
 * Reads a lesson from the text of its file.
 *
 * @returns the lesson, or every fault at once with its path, those of its scenario among them. Whether its steps hold
 * over the engine says `rehearse`. Never throws.
 */
export function readLesson(text: string, rulebooks: RulebookSource): Checked<Lesson> {
  return readJson(text, (document) => {
    const faults: Fault[] = []
    checkLesson(DocumentCursor.document(document, faults), rulebooks, faults)
    return faults.length === 0 ? { ok: true, value: document as Lesson } : { ok: false, faults }
  })
}

function checkLesson(part: DocumentCursor, rulebooks: RulebookSource, faults: Fault[]): void {
  if (!part.fields(['format', 'id', 'title', 'summary', 'scenario', 'steps'])) return
  part.field('format', format)
  part.field('id', id)
  part.field('title', title)
  part.field('summary', paragraph)
  checkItsScenario(part.at('scenario'), rulebooks, faults)
  for (const step of listOf(part.at('steps'), MOST_STEPS, 'step')) checkStep(step)
}

function checkItsScenario(part: DocumentCursor, rulebooks: RulebookSource, faults: Fault[]): void {
  const checked = checkScenario(part.value, rulebooks)
  if (checked.ok) return
  for (const fault of checked.faults) faults.push({ ...fault, path: [...part.steps, ...fault.path] })
}

function checkStep(part: DocumentCursor): void {
  if (!part.fields(['title', 'text', 'look', 'predict', 'change', 'after'])) return
  part.field('title', title)
  checkParagraphs(part.at('text'))
  part.field('look', title)
  checkParagraphs(part.at('after'))
  const [predict, change] = [part.at('predict'), part.at('change')]
  if (predict.isAbsent && change.isAbsent)
    part.fault({ code: 'unexpected', expected: 'something to predict or to change' })
  if (!predict.isAbsent) checkPrediction(predict)
  if (change.isAbsent || !change.fields(['instruction', 'do', 'until'])) return
  change.field('instruction', paragraph)
  checkEdit(change.at('do'))
  if (!change.at('until').isAbsent) checkConditions(change.at('until'))
}

function checkParagraphs(part: DocumentCursor): void {
  for (const one of listOf(part, 8, 'paragraph')) one.read(paragraph)
}
