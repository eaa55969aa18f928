import { backToMarket } from '@/store/moves'
import { useScenario } from '@/store/scenario'
import { Button } from '@/ui/controls/Button'
import { LazyPart } from '@/ui/parts/LazyPart'
import { Loader } from '@/ui/parts/Loader'
import styles from './WhatIf.module.css'

const sliders = new Loader('The sliders', () => import('./Sliders').then((m) => m.Sliders))

/** Sliders over the market, apart from the scenario and its edits; one button takes all of them back. */
export function WhatIf() {
  const isEmpty = useScenario(({ workbook: { positions, orders, hedges, balances } }) =>
    [positions, orders, hedges, balances].every((rows) => rows.length === 0),
  )
  return (
    <section className={styles.whatIf} aria-labelledby="what-if-heading">
      <div className={styles.heading}>
        <h2 id="what-if-heading" className={styles.title}>
          What if the market moves
        </h2>
        <Button small onClick={backToMarket}>
          Back to market
        </Button>
      </div>
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
