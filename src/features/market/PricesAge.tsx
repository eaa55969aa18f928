import { useEffect, useState } from 'react'
import { momentInWords } from '@/ui/momentWords'
import { agoWords } from './agoWords'

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
      <time dateTime={asOf}>{momentInWords(Date.parse(asOf)) || asOf}</time>,{' '}
      {agoWords(now - Date.parse(asOf))}
    </>
  )
}
