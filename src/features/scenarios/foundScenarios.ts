import type { ScenarioEntry } from '@/state/scenarios/savedScenario'

/** The scenarios whose names have every word that is searched for, in any order. */
export function foundScenarios(entries: readonly ScenarioEntry[], search: string): readonly ScenarioEntry[] {
  const wanted = search.toLowerCase().split(/\s+/)
  return entries.filter(({ name }) => wanted.every((word) => name.toLowerCase().includes(word)))
}
