import { useEffect, useState } from 'react'
import { useLibrary } from '@/state/library/libraryStore'
import { type PreviewAnswer, previewMargin } from '@/state/query/previewMargin'
import { useScenario } from '@/state/scenario/scenarioStore'
import { type NewLeg, withLegs } from '@/state/workbook/withLegs'

export interface Preview {
  /** The last answer: of older legs while busy; null before the first. */
  readonly answer: PreviewAnswer | null
  readonly busy: boolean
}

/**
 * The account's margins with these legs in it, kept up to date. The legs must stay the same object while they are the
 * same.
 */
export function usePreview(legs: readonly NewLeg[] | null, spotHedging: boolean, isPaid: boolean): Preview {
  const workbook = useScenario((state) => state.workbook)
  const sample = useLibrary((library) => library.sample)
  const [preview, setPreview] = useState<Preview>({ answer: null, busy: true })
  useEffect(() => {
    if (legs === null) return
    let wanted = true
    setPreview(({ answer }) => ({ answer, busy: true }))
    const after = {
      ...withLegs(workbook, legs, { as: 'trade', sample, paysPremiums: isPaid }).workbook,
      spotHedging: workbook.spotHedging || spotHedging,
    }
    void previewMargin(workbook, after).then((answer) => {
      if (wanted && answer !== null) setPreview({ answer, busy: false })
    })
    return () => {
      wanted = false
    }
  }, [workbook, legs, sample, spotHedging, isPaid])
  return preview
}
