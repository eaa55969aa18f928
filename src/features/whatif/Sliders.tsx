import { useResult } from '@/store/result'
import { DaysSlider } from './DaysSlider'
import { isMoveFault, sliderName } from './moveWords'
import { PriceSlider } from './PriceSlider'
import { RateSlider } from './RateSlider'
import { SettledNote } from './SettledNote'
import { useMovable } from './useMovable'
import { VolatilitySliders } from './VolatilitySliders'
import styles from './WhatIf.module.css'

/** A slider for everything that can move, and what came of it. */
export function Sliders() {
  const { asOf, bases, withOptions, stablecoins, expiries, indexOf, rateOf } = useMovable()
  return (
    <>
      {bases.map((base) => (
        <PriceSlider key={base} base={base} index={indexOf(base)} />
      ))}
      <VolatilitySliders bases={withOptions} />
      <DaysSlider asOf={asOf} expiries={expiries} />
      {stablecoins.map((coin) => (
        <RateSlider key={coin} coin={coin} market={rateOf(coin)} />
      ))}
      <MoveFaults />
      <SettledNote />
      <p className={styles.hint}>
        Prices do not drift as days pass; what expires settles at the moved index. Hedges are done before the
        move.
      </p>
    </>
  )
}

/** What is wrong with a move, by the name of its slider. */
function MoveFaults() {
  const faults = useResult((result) => result.faults)
  return faults.filter(isMoveFault).map(({ path, message }) => (
    <p key={`${path} ${message}`} role="alert" className={styles.fault}>
      {sliderName(path)}: {message}.
    </p>
  ))
}
