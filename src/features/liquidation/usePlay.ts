import { useCallback, useEffect, useState } from 'react'
import type { Walk } from './walk'

/** Where in the walk the user is. */
export interface Place {
  /** 0: the start; n: after step n. */
  readonly place: number
  readonly last: number
  readonly isPlaying: boolean
  readonly goTo: (place: number) => void
  readonly play: () => void
  readonly pause: () => void
}

/** A step long enough to be read, and a long walk in half a minute. */
const LONGEST = 1500
const SHORTEST = 150
const WHOLE = 30_000

/**
 * The place in a walk, and what moves it: the user, or playing, which ends at the last step. Another walk begins at its
 * start; steps that are added to the same one leave its place.
 */
export function usePlay({ start, steps }: Walk): Place {
  const last = steps.length
  const [walked, setWalked] = useState(start)
  const [wanted, setWanted] = useState(0)
  const [isWanted, setPlaying] = useState(false)
  if (walked !== start) {
    setWalked(start)
    setWanted(0)
    setPlaying(false)
  }
  const place = Math.min(wanted, last)
  const isPlaying = isWanted && place < last
  const pace = Math.max(SHORTEST, Math.min(LONGEST, WHOLE / Math.max(1, last)))
  useEffect(() => {
    if (!isPlaying) return
    const timer = setTimeout(() => {
      setWanted(place + 1)
      if (place + 1 === last) setPlaying(false)
    }, pace)
    return () => clearTimeout(timer)
  }, [isPlaying, place, last, pace])
  const goTo = useCallback(
    (to: number) => {
      setWanted(Math.max(0, Math.min(last, to)))
      setPlaying(false)
    },
    [last],
  )
  return {
    place,
    last,
    isPlaying,
    goTo,
    play: () => {
      if (place === last) setWanted(0)
      setPlaying(true)
    },
    pause: () => setPlaying(false),
  }
}
