import type { RulebookSource } from '@/engine/portfolio/rulebookSource'
import { readLeniently } from '@/engine/reading/checkLeniently'
import { readScenario } from '@/engine/reading/checkScenario'
import { statement } from '@/engine/statement/statement'
import { numbered } from './stated'

/** A lenient reading finds no other numbers than a strict one. */
export function leniently(text: string, rulebooks: RulebookSource): string | null {
  const [lenient, strict] = [readLeniently(text, rulebooks), readScenario(text, rulebooks)]
  if (!lenient.ok) return strict.ok ? 'refused leniently, but not strictly' : null
  const printed = statement(lenient.value.scenario)
  if (strict.ok && JSON.stringify(statement(strict.value)) !== JSON.stringify(printed))
    return 'a lenient reading states something else'
  return numbered(printed)
}
