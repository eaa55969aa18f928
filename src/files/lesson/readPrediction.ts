import * as v from 'valibot'
import type { DocumentCursor } from '@/engine/documents/documentCursor'
import { notNegative } from '@/engine/documents/schemas'
import { address, listOf, paragraph } from './lessonSchemas'

const MOST_CHOICES = 6
const MOST_CONDITIONS = 8

const NO_NUMBER = 'a choice has no number: leave it out, or the choices'

const compared = v.pipe(
  v.string('a decimal, a word or an address, in quotes'),
  v.nonEmpty('a decimal, a word or an address'),
)

/** Checks `predict`: a number with its tolerance, or choices. */
export function checkPrediction(part: DocumentCursor): void {
  if (!part.fields(['question', 'answer', 'tolerance', 'choices'])) return
  part.field('question', paragraph)
  const choices = part.at('choices')
  if (choices.isAbsent) {
    part.field('answer', address)
    part.field('tolerance', notNegative)
    return
  }
  for (const key of ['answer', 'tolerance'] as const)
    if (!part.at(key).isAbsent) part.at(key).fault({ code: 'said', words: NO_NUMBER })
  for (const choice of listOf(choices, MOST_CHOICES, 'choice')) {
    if (!choice.fields(['text', 'when'])) continue
    choice.field('text', paragraph)
    checkConditions(choice.at('when'))
  }
}

/** Checks a list of conditions on figures. */
export function checkConditions(part: DocumentCursor): void {
  for (const condition of listOf(part, MOST_CONDITIONS, 'condition')) {
    if (!condition.fields(['figure', 'is', 'above', 'below'])) continue
    condition.field('figure', address)
    const bounds = (['is', 'above', 'below'] as const).filter((key) => !condition.at(key).isAbsent)
    if (bounds.length === 0) condition.fault({ code: 'unexpected', expected: '"is", "above" or "below"' })
    for (const key of bounds) condition.field(key, compared)
  }
}
