import { useId } from 'react'
import type { Payoff } from '@/state/query/strategyPayoff'
import styles from './Payoff.module.css'
import { payoffSentence, priceText } from './payoffWords'

interface PayoffSketchProps {
  payoff: Payoff
  settlement: string
  asOf: string
}

const WIDTH = 480
const HEIGHT = 76
const PAD = 6

/** What the strategy gains and loses at expiry against the price, with its break-evens. */
export function PayoffSketch({ payoff, settlement, asOf }: PayoffSketchProps) {
  const clip = useId()
  const { points, breakEvens, spot } = payoff
  const [first, last] = [points[0]?.price ?? 0, points.at(-1)?.price ?? 1]
  const gains = points.map(({ gain }) => gain)
  const [low, high] = [Math.min(0, ...gains), Math.max(0, ...gains)]
  const x = (price: number) => ((price - first) / (last - first)) * WIDTH
  const y = (gain: number) => HEIGHT - PAD - ((gain - low) / (high - low || 1)) * (HEIGHT - 2 * PAD)
  const line = points.map(({ price, gain }) => `${x(price).toFixed(1)},${y(gain).toFixed(1)}`).join(' ')
  const area = `0,${y(0)} ${line} ${WIDTH},${y(0)}`
  const shown = breakEvens.filter((price) => price >= first && price <= last)
  const sentence = payoffSentence(payoff, settlement, asOf)
  return (
    <figure className={styles.payoff}>
      <figcaption className={styles.sentence}>{sentence}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className={styles.drawing}
        role="img"
        aria-label="Payoff at expiry"
      >
        <clipPath id={`${clip}-gain`}>
          <rect x="0" y="0" width={WIDTH} height={y(0)} />
        </clipPath>
        <clipPath id={`${clip}-loss`}>
          <rect x="0" y={y(0)} width={WIDTH} height={HEIGHT - y(0)} />
        </clipPath>
        <polygon points={area} className={styles.gain} clipPath={`url(#${clip}-gain)`} />
        <polygon points={area} className={styles.loss} clipPath={`url(#${clip}-loss)`} />
        <line x1="0" x2={WIDTH} y1={y(0)} y2={y(0)} className={styles.zero} />
        <line x1={x(spot)} x2={x(spot)} y1="0" y2={HEIGHT} className={styles.now} />
        <polyline points={line} className={styles.line} />
        {shown.map((price) => (
          <circle key={price} cx={x(price)} cy={y(0)} r="3" className={styles.even} />
        ))}
      </svg>
      <div className={styles.prices} aria-hidden="true">
        {shown.map((price) => (
          <span key={price} className={styles.price} style={{ left: share(x(price)) }}>
            {priceText(price)}
          </span>
        ))}
        {shown.length === 0 && (
          <span className={styles.price} style={{ left: share(x(spot)) }}>
            {priceText(spot)} now
          </span>
        )}
      </div>
    </figure>
  )
}

/** Where in the drawing, with room for half a label at its ends. */
function share(place: number): string {
  return `${Math.max(6, Math.min(94, (place / WIDTH) * 100))}%`
}
