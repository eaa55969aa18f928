import { useEffect, useRef } from 'react'
import type { VolatilitySurface } from '@/engine/market/volatilitySurface'
import { expiryLabel } from '@/state/market/marketContracts'
import { cx } from '@/ui/cx'
import { formatNumber, formatPercent } from '@/ui/format'
import styles from './Surface.module.css'

/** Volatilities by expiry and strike as a shaded table; what is interpolated is lighter and says so. */
export function SurfaceTable({ surface, asOf }: { surface: VolatilitySurface; asOf: string }) {
  const box = useRef<HTMLElement>(null)
  const strikes = [
    ...new Set(surface.smiles.flatMap(({ points }) => points.map(({ strike }) => strike))),
  ].sort((one, other) => one - other)
  const all = surface.smiles.flatMap(({ points }) => points.map(({ volatility }) => volatility))
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const forward = surface.smiles[0]?.forward ?? 0
  const middle = strikes.findIndex((strike) => strike >= forward)

  // The strikes at the money are in sight first.
  useEffect(() => {
    const head = box.current?.querySelector<HTMLElement>(`[data-strike="${middle}"]`)
    if (box.current && head) box.current.scrollLeft = head.offsetLeft - box.current.clientWidth / 2
  }, [middle])

  return (
    <section ref={box} className={styles.box} aria-label="Volatilities, scrolls sideways" {...SCROLLS}>
      <table className={styles.table} aria-label="Implied volatility by expiry and strike">
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              Strike
            </th>
            {strikes.map((strike, place) => (
              <th key={strike} scope="col" data-strike={place}>
                {formatNumber(strike)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {surface.smiles.map(({ expiry }) => (
            <tr key={expiry}>
              <th scope="row">{expiryLabel(expiry, asOf)}</th>
              {strikes.map((strike) => {
                const point = surface.at(expiry, strike)
                if (point === null) return <td key={strike} />
                const { volatility, listed } = point
                return (
                  <td
                    key={strike}
                    className={cx(styles.cell, !listed && styles.interpolated)}
                    style={{ '--share': most > least ? clamped((volatility - least) / (most - least)) : 0 }}
                    title={`${formatPercent(volatility, { digits: 2 })}, ${listed ? 'listed' : 'interpolated'}`}
                  >
                    {formatPercent(volatility)}
                    {!listed && <span className="visually-hidden">, interpolated</span>}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What scrolls can take the focus, so that the arrow keys scroll it. */
const SCROLLS = { tabIndex: 0 } as const

function clamped(share: number): number {
  return Math.min(1, Math.max(0, share))
}
