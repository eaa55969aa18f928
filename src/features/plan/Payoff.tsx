import { useState } from 'react'
import { EVERY_UNIT } from '@/engine/market/shift/everyUnit'
import { useMarketTime } from '@/state/market/marketInUse'
import { dayName } from '@/state/names/contractName'
import type { ChosenUnit } from '@/state/result/chosenUnit'
import { useChartResult } from '@/state/result/deferredResult'
import { expiriesIn } from '@/state/scenario/expiriesIn'
import { NumberField } from '@/ui/controls/NumberField'
import { Segmented } from '@/ui/controls/Segmented'
import { Select } from '@/ui/controls/Select'
import layout from '@/ui/layout/tab.module.css'
import { PayoffPanel } from './PayoffPanel'
import styles from './PlanTab.module.css'
import { drawnTimes } from './payoffRows'

const ACCOUNT = 'Account'
const ZOOMS = ['Near', 'All prices'] as const
const SINCE = ['Entry', 'Market now'] as const

/** What the unit, or the account, gains and loses against the price: now, on a day ahead and at an expiry. */
export function Payoff({ chosen }: { chosen: ChosenUnit }) {
  const { base: unit, units, stale } = chosen
  const [of, setOf] = useState(unit)
  const [since, setSince] = useState<(typeof SINCE)[number]>('Entry')
  const [days, setDays] = useState('7')
  const [wanted, setWanted] = useState('')
  const [zoom, setZoom] = useState<(typeof ZOOMS)[number]>('Near')
  const asOf = useMarketTime()
  const { document } = useChartResult('document')
  const base = of === ACCOUNT ? EVERY_UNIT : unit
  const expiries = document === null ? [] : expiriesIn(document, of === ACCOUNT ? undefined : unit)
  const expiry = expiries.find((each) => String(each) === wanted) ?? expiries[0] ?? null
  const index = base === EVERY_UNIT ? null : Number(document?.market.underlyings[base]?.index ?? Number.NaN)
  const times = drawnTimes(Number(days), expiry, asOf)
  return (
    <section className={layout.section} aria-label="Payoff">
      <div className={styles.bar}>
        {units.length > 1 && (
          <Segmented label="Payoff of" options={[unit, ACCOUNT]} value={of} onChange={setOf} />
        )}
        <Segmented label="Gained since" options={SINCE} value={since} onChange={setSince} />
        <Segmented label="Prices in sight" options={ZOOMS} value={zoom} onChange={setZoom} />
        <div className={styles.level}>
          <NumberField label="Days ahead" value={days} min="0" max="3650" step="1" onCommit={setDays} />
        </div>
        {expiry !== null && (
          <div className={styles.level}>
            <Select
              label="At expiry on"
              value={String(expiry)}
              options={expiries.map((each) => ({
                value: String(each),
                label: dayName(each, asOf.slice(0, 4)),
              }))}
              onChange={setWanted}
            />
          </div>
        )}
      </div>
      <PayoffPanel
        key={[base, since, days, expiry].join(' ')}
        {...{ base, index, times, stale }}
        isNear={zoom === 'Near'}
        since={since === 'Entry' ? 'entry' : 'now'}
      />
      <p className={layout.note}>
        What total equity changes by: everything held is valued anew, coins in the wallet included; of one
        unit its own price alone moves. Orders are not filled, and what expires settles on its way. Volatility
        and rates are as the what-if sliders have them. A perpetual or future without an entry price gains and
        loses nothing. Liquidation prices are those of the account at this moment, as the margin curve has
        them.
      </p>
    </section>
  )
}
