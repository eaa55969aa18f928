import type { ScenarioEntry } from '@/state/scenarios/savedScenario'
import { hasEveryWord } from '@/ui/hasEveryWord'

/** The scenarios whose names have every word that is searched for, in any order. */
export function foundScenarios(entries: readonly ScenarioEntry[], search: string): readonly ScenarioEntry[] {
  return entries.filter(({ name }) => hasEveryWord(name, search))
}
