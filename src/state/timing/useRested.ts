import { useEffect, useState } from 'react'
import { underWay } from './underWay'

/** Nobody types as slowly as this. */
const PAUSE = 650

/**
 * A value once it has not changed for a while, until then the one before; null before the first. For what must not be
 * in the way of an edit.
 *
 * @param pause the while, ms
 */
export function useRested<T>(value: T, pause = PAUSE): T | null {
  const [rested, setRested] = useState<T | null>(null)
  useEffect(() => {
    const end = underWay()
    const timer = setTimeout(() => {
      setRested(value)
      end()
    }, pause)
    return () => {
      clearTimeout(timer)
      end()
    }
  }, [value, pause])
  return rested
}
