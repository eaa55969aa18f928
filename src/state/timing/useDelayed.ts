import { useEffect, useState } from 'react'
import { PATIENCE } from './patience'

/** Whether something has been busy for so long that it is to be seen; what takes a moment never flickers. */
export function useDelayed(busy: boolean, patience = PATIENCE): boolean {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    if (!busy) return
    const timer = setTimeout(() => setLate(true), patience)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [busy, patience])
  return isLate
}
