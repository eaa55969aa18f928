import { useIsEmptyBook } from '@/state/scenario/useIsEmptyBook'
import { LazyPart } from '@/ui/parts/LazyPart'
import { Loader } from '@/ui/parts/Loader'
import styles from './WhatIf.module.css'

const sliders = new Loader('The sliders', () => import('./Sliders').then((m) => m.Sliders))

/** Sliders over the market, apart from the scenario and its edits, in sight beside what comes of them. */
export function WhatIf() {
  const isEmpty = useIsEmptyBook()
  return (
    <section className={styles.whatIf} aria-labelledby="what-if-heading">
      <h2 id="what-if-heading" className="visually-hidden">
        What if the market moves
      </h2>
      {isEmpty ? (
        <p className={styles.hint}>Once something is held, its price, volatility and time move here.</p>
      ) : (
        <LazyPart of={sliders} waiting={<div className={styles.loading} />}>
          {(Sliders) => <Sliders />}
        </LazyPart>
      )}
    </section>
  )
}
