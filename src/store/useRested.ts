import { useEffect, useState } from 'react'

/** Nobody types as slowly as this. */
const PAUSE = 500

/** A value once it has not changed for a while, until then the one before; null before the first. For what must not be in the way of an edit. */
export function useRested<T>(value: T): T | null {
  const [rested, setRested] = useState<T | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), PAUSE)
    return () => clearTimeout(timer)
  }, [value])
  return rested
}
