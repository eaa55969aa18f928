import { useEffect, useState } from 'react'
import type { ScenarioDocument } from '@/engine/documents/document'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { engineClient } from '@/state/engine/engineClient'

/** What expires then has expired, in spite of the grain of doubles. */
const AFTER = 1e-6

const NONE: ReadonlyMap<number, number> = new Map()

/**
 * The unit's maintenance margin so many days on, after the what-if moves, with what has expired by then settled, USD,
 * by the days. They come one by one.
 */
export function useMarginsAtExpiries(
  document: ScenarioDocument | null,
  moves: MovesDocument | null,
  base: string,
  days: string,
): ReadonlyMap<number, number> {
  const [margins, setMargins] = useState(NONE)
  useEffect(() => {
    let isWanted = true
    setMargins(NONE)
    const ask = async (ahead: number) => {
      const moved = { ...moves, days: (Number(moves?.days ?? 0) + ahead + AFTER).toFixed(8) }
      const answer = document && (await engineClient()?.appraise(document, moved))
      if (!isWanted || answer?.kind !== 'answer' || !answer.value.ok) return
      const margin = Number(answer.value.value.statement.units[base]?.maintenanceMargin ?? 0)
      setMargins((known) => new Map([...known, [ahead, margin]]))
    }
    const askAll = async () => {
      for (const ahead of days.split(' ').filter(Boolean)) {
        if (!isWanted) return
        await ask(Number(ahead))
      }
    }
    void askAll()
    return () => {
      isWanted = false
    }
  }, [document, moves, base, days])
  return margins
}
