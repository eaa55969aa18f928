import type { RulebookSource } from '@/engine/portfolio/rulebookSource'
import { checkLeniently } from '@/engine/reading/checkLeniently'
import { checkScenario } from '@/engine/reading/checkScenario'
import { answerImport, type ImportQuestion } from '@/files/import/answerImport'
import { refusal } from './stated'

/** As a scenario of its own, and into the open one, where rows that cannot be valued may stay. */
export function severally(
  texts: readonly string[],
  question: Omit<ImportQuestion, 'texts'>,
  rulebooks: RulebookSource,
): string | null {
  const before = JSON.stringify(question)
  const named = texts.map((text, place) => ({ name: `pasted ${place}`, text }))
  const { fresh, into } = answerImport({ ...question, texts: named })
  if (JSON.stringify(question) !== before) return 'the open scenario was changed in place'
  if (fresh.document !== null) {
    const wrong = refusal(checkScenario(fresh.document, rulebooks))
    if (wrong !== null) return wrong
  }
  const after = into?.imported.document
  return after ? refusal(checkLeniently(after, rulebooks)) : null
}
