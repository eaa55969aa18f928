import { useId, useState } from 'react'
import { faultLine, faultMessage } from '@/engine/documents/faultLine'
import { useResult } from '@/state/result/resultStore'
import { backToMarket } from '@/state/shift/movesStore'
import { Button } from '@/ui/controls/Button'
import { DaysSlider } from './DaysSlider'
import { ExpiryChips } from './ExpiryChips'
import { PricePresets } from './PricePresets'
import { PriceSlider } from './PriceSlider'
import { RateSlider } from './RateSlider'
import { SettledNote } from './SettledNote'
import { isMoveFault, sliderName } from './sliderName'
import { useMovable } from './useMovable'
import { useVolatilityApart, VolatilitySliders } from './VolatilitySliders'
import styles from './WhatIf.module.css'

/** Coins beyond these move behind “More moves”. */
const IN_BAR = 2

/** A slim bar with what is moved most, the rest behind a button, and what came of it. */
export function Sliders() {
  const { asOf, bases, withOptions, stablecoins, expiries, indexOf, rateOf } = useMovable()
  const [more, setMore] = useState(false)
  const [apart, changeApart] = useVolatilityApart(withOptions)
  const moreId = useId()
  const price = (base: string) => <PriceSlider key={base} base={base} index={indexOf(base)} />
  return (
    <>
      <div className={styles.bar}>
        <div className={styles.sliders}>
          {bases.slice(0, IN_BAR).map(price)}
          <VolatilitySliders bases={withOptions} apart={apart} />
          <DaysSlider asOf={asOf} expiries={expiries} />
        </div>
        <div className={styles.tools}>
          <Button
            small
            variant="quiet"
            aria-expanded={more}
            aria-controls={moreId}
            onClick={() => setMore(!more)}
          >
            {more ? 'Fewer moves' : 'More moves'}
          </Button>
          <Button small variant="quiet" onClick={backToMarket}>
            Reset to market
          </Button>
        </div>
      </div>
      <div id={moreId}>
        {more && (
          <div className={styles.more}>
            <div className={styles.sliders}>
              {bases.slice(IN_BAR).map(price)}
              {stablecoins.map((coin) => (
                <RateSlider key={coin} coin={coin} market={rateOf(coin)} />
              ))}
            </div>
            <div className={styles.presets}>
              <PricePresets bases={bases} />
              <ExpiryChips asOf={asOf} expiries={expiries} />
            </div>
            {(withOptions.length > 1 || apart) && (
              <div>
                <Button small onClick={changeApart}>
                  {apart ? 'Move all volatilities together' : 'Set volatility per coin'}
                </Button>
              </div>
            )}
            <p className={styles.hint}>
              Prices do not drift as days pass; what expires settles at the moved index. Hedges trade at
              today’s mark, before the move.
            </p>
          </div>
        )}
      </div>
      <MoveFaults />
      <SettledNote />
    </>
  )
}

/** What is wrong with a move, by the name of its slider. */
function MoveFaults() {
  const faults = useResult((result) => result.faults)
  return faults.filter(isMoveFault).map((fault) => (
    <p key={faultLine(fault)} role="alert" className={styles.fault}>
      {sliderName(fault)}: {faultMessage(fault)}.
    </p>
  ))
}
