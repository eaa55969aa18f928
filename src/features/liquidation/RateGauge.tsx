import type { PublishedRates } from '@/engine/models/uta/liquidation/rates'
import { Amount } from '@/ui/figures/Amount'
import { Gauge } from '@/ui/figures/Gauge'
import { exact } from '@/ui/format'
import styles from './Liquidation.module.css'
import { rateText } from './rateText'

export interface RateGaugeProps {
  label: string
  rate: string
  rules: PublishedRates
  /** The rate at the gauge's right end. */
  full?: number
}

/** An MM rate in large figures, with its gauge. */
export function RateGauge({ label, rate, rules, full }: RateGaugeProps) {
  return (
    <div className={styles.rate}>
      <span className={styles.rateName}>{label}</span>
      <Amount className={styles.rateValue} shown={rateText(rate, rules)} exactly={exact(rate)} />
      <Gauge label={label} value={rate} {...(full === undefined ? {} : { full })} />
    </div>
  )
}
