import { useEffect, useMemo, useState } from 'react'
import { type BothAnswer, evaluateBoth } from '@/state/query/evaluateBoth'
import type { Inputs } from '@/state/query/inputEffects'
import { useMoves } from '@/state/shift/movesStore'
import type { Workbook } from '@/state/workbook/workbook'

export interface Both {
  /** The last answer: an older one while busy; null before the first. */
  readonly answer: BothAnswer | null
  readonly busy: boolean
  /** What is compared. */
  readonly inputs: { readonly left: Inputs; readonly right: Inputs }
}

/** Two scenarios evaluated beside each other, kept up to date. Each must stay the same object while it is the same. */
export function useBoth(left: Workbook, right: Workbook): Both {
  const moves = useMoves((state) => state)
  const inputs = useMemo(
    () => ({ left: { workbook: left, moves }, right: { workbook: right, moves } }),
    [left, right, moves],
  )
  const [both, setBoth] = useState<Omit<Both, 'inputs'>>({ answer: null, busy: true })
  useEffect(() => {
    let wanted = true
    setBoth(({ answer }) => ({ answer, busy: true }))
    void evaluateBoth(left, right, moves).then((answer) => {
      if (wanted && answer !== null) setBoth({ answer, busy: false })
    })
    return () => {
      wanted = false
    }
  }, [left, right, moves])
  return { ...both, inputs }
}
