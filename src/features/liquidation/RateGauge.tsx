import type { PublishedRules } from '@/engine/models/liquidationRules'
import { Amount } from '@/ui/figures/Amount'
import { Explainable } from '@/ui/figures/Explainable'
import { Gauge } from '@/ui/figures/Gauge'
import { exact } from '@/ui/format'
import styles from './Liquidation.module.css'
import { rateText } from './rateText'

export interface RateGaugeProps {
  label: string
  rate: string
  rules: PublishedRules
  /** The rate at the gauge's right end. */
  full?: number
  onExplain: () => void
}

/** An MM rate in large figures, with its gauge. */
export function RateGauge({ label, rate, rules, full, onExplain }: RateGaugeProps) {
  return (
    <div className={styles.rate}>
      <span className={styles.rateName}>{label}</span>
      <Explainable label={label} onExplain={onExplain} className={styles.rateValue}>
        <Amount shown={rateText(rate, rules)} exactly={exact(rate)} />
      </Explainable>
      <Gauge label={label} value={rate} {...(full === undefined ? {} : { full })} />
    </div>
  )
}
