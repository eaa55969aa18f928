import { useEffect, useState } from 'react'
import { useScenario } from '@/state/scenario/scenarioStore'
import { loadScenario } from '@/state/scenarios/loadedScenarios'
import type { ScenarioEntry } from '@/state/scenarios/savedScenario'
import { useScenarios } from '@/state/scenarios/scenariosStore'
import type { Workbook } from '@/state/workbook/workbook'

interface Saved {
  readonly of: ScenarioEntry
  readonly workbook: Workbook | null
}

/** What is in a scenario, the open one as it is edited; null where it cannot be read, undefined until it is. */
export function useWorkbookOf(entry: ScenarioEntry): Workbook | null | undefined {
  const isOpen = useScenarios((state) => state.openId === entry.id)
  const open = useScenario((state) => state.workbook)
  const [saved, setSaved] = useState<Saved>()
  useEffect(() => {
    if (!isOpen) setSaved({ of: entry, workbook: loadScenario(entry.id)?.scenario.workbook ?? null })
  }, [isOpen, entry])
  if (isOpen) return open
  return saved?.of === entry ? saved.workbook : undefined
}
