import { known } from '@/engine/util/known'
import { accountWords } from '@/models/accountModels'
import { ExplainedAt } from '@/parts/ExplainedAt'
import type { ChosenUnit } from '@/state/result/chosenUnit'
import { cx } from '@/ui/cx'
import { Badge } from '@/ui/figures/Badge'
import { Money } from '@/ui/figures/Money'
import { formatMoney } from '@/ui/format'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import { placesFor } from '@/ui/readable'
import styles from './PortfolioCards.module.css'

/** The margin of what is held, and with the orders of each group filled: the largest is the one that counts. */
export function PortfolioCards({ chosen: { model, base, unit, stale } }: { chosen: ChosenUnit }) {
  const { decides, ...portfolios } = unit.portfolios
  const cards = accountWords(model).orderPortfolios.map((words) => ({
    ...words,
    margin: known(portfolios, words.name),
  }))
  const margins = cards.map(({ margin }) => margin)
  const digits = placesFor(margins)
  const largest = Math.max(...margins.map(Number))
  const letters = Math.max(...margins.map((margin) => formatMoney(margin, { digits }).length))
  return (
    <StaleOverlay busy={stale}>
      <ul className={styles.cards} style={{ '--letters': letters }}>
        {cards.map(({ name, title, words, margin }) => {
          const isDeciding = decides === name
          const address = `units.${base}.portfolios.${name}` as const
          const share = largest === 0 ? 0 : Number(margin) / largest
          return (
            <li key={name} className={cx(styles.card, isDeciding && styles.decides)}>
              <p className={styles.title}>
                {title}
                {isDeciding && (
                  <span className={styles.mark}>
                    <Badge>decides</Badge>
                  </span>
                )}
              </p>
              <ExplainedAt address={address} label={`the margin of ${name}`} className={styles.amount}>
                <Money value={margin} digits={digits} unit="USD" />
              </ExplainedAt>
              <div className={styles.track} aria-hidden="true">
                <div className={styles.bar} style={{ width: `${(share * 100).toFixed(2)}%` }} />
              </div>
              <p className={styles.words}>{words}</p>
            </li>
          )
        })}
      </ul>
    </StaleOverlay>
  )
}
