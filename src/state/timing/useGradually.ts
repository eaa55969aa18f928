import { startTransition, useEffect, useState } from 'react'
import { afterPaint } from './afterPaint'
import { underWay } from './underWay'

/**
 * How many of so many large things are drawn: one more whenever the last is on screen. What is in sight comes first,
 * and the page answers between them.
 */
export function useGradually(count: number): number {
  const [drawn, setDrawn] = useState(1)
  const isComplete = drawn >= count
  useEffect(() => {
    if (isComplete) return
    let isWanted = true
    const end = underWay()
    void afterPaint().then(() => {
      if (isWanted) startTransition(() => setDrawn(drawn + 1))
    })
    return () => {
      isWanted = false
      end()
    }
  }, [isComplete, drawn])
  return Math.min(drawn, count)
}
