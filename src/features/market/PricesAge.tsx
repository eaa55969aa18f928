import { useEffect, useState } from 'react'
import { agoWords } from './agoWords'
import { momentWords } from './momentWords'

const TICK = 5_000

/** When prices are of, and how long ago that is. */
export function PricesAge({ asOf }: { asOf: string }) {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK)
    return () => clearInterval(timer)
  }, [])
  return (
    <>
      <time dateTime={asOf}>{momentWords(asOf)}</time>, {agoWords(now - Date.parse(asOf))}
    </>
  )
}
