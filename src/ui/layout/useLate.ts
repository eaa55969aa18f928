import { useEffect, useState } from 'react'

/** Before this many milliseconds nobody misses a newer figure. */
const PATIENCE = 100

/** Whether something has been busy for so long that it is to be seen; what takes a moment never flickers. */
export function useLate(busy: boolean): boolean {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    if (!busy) return
    const timer = setTimeout(() => setLate(true), PATIENCE)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [busy])
  return isLate
}
