import { useState } from 'react'
import { MILLISECONDS_PER_DAY } from '@/engine/instruments/time'
import type { VolatilitySurface } from '@/engine/market/volatilitySurface'
import { NumberField } from '@/ui/controls/NumberField'
import { formatNumber, formatPercent } from '@/ui/format'
import styles from './Surface.module.css'

const above = (value: string) => (Number(value) > 0 ? undefined : 'Above 0')

/** The volatility at any strike and any time, said to be interpolated where the market does not list it. */
export function Lookup({ surface, asOf }: { surface: VolatilitySurface; asOf: string }) {
  const [days, setDays] = useState('45')
  const [typed, setStrike] = useState<string>()
  const forward = surface.smiles[0]?.forward ?? 0
  const strike = typed ?? String(Number(forward.toPrecision(2)))
  const point = surface.at(Date.parse(asOf) + Number(days) * MILLISECONDS_PER_DAY, Number(strike))
  return (
    <div className={styles.lookup}>
      <NumberField inline label="Strike" value={strike} check={above} onCommit={setStrike} />
      <NumberField inline label="Days to expiry" value={days} step="1" check={above} onCommit={setDays} />
      <output className={styles.found}>
        {point === null ? (
          'No volatility there.'
        ) : (
          <>
            <strong>{formatPercent(point.volatility, { digits: 2 })}</strong>
            {point.listed ? ', listed' : ', interpolated'}; forward{' '}
            {formatNumber(point.forward, { digits: point.forward >= 1000 ? 0 : 2 })}
          </>
        )}
      </output>
    </div>
  )
}
