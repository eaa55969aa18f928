import styles from './GroupSection.module.css'
import { ParameterTable } from './ParameterTable'
import { isByCoin, type ParameterGroup } from './parameters'
import { type EditedRulebook, rowsOf } from './rows'
import { TierTable } from './TierTable'

interface GroupSectionProps {
  id: string
  group: ParameterGroup
  /** A coin, or `default`. */
  coin: string
  /** False for a coin that counts as collateral only. */
  isUnit: boolean
  rulebook: EditedRulebook
}

/** One group of parameters under its heading. */
export function GroupSection({ id, group, coin, isUnit, rulebook }: GroupSectionProps) {
  const isCollateral = group.key === 'collateral'
  const rows = rowsOf(group, coin, rulebook).filter(({ entry }) => isUnit || isCollateral || !isByCoin(entry))
  const [first] = rows
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h3 id={id} tabIndex={-1} className={styles.heading}>
        {group.title} <span className={styles.scope}>{scopeWords(group, coin)}</span>
      </h3>
      {first === undefined ? (
        <p className={styles.none}>{coin} has no contracts of its own: it counts as collateral only.</p>
      ) : (
        <ParameterTable label={group.title} rows={rows} />
      )}
      {isCollateral && first && <TierTable row={first} />}
    </section>
  )
}

function scopeWords({ parameters }: ParameterGroup, coin: string): string {
  if (!parameters.every(isByCoin)) return parameters.some(isByCoin) ? coinScope(coin) : 'of the account'
  return coinScope(coin)
}

function coinScope(coin: string): string {
  return coin === 'default' ? 'of all coins without a value of their own' : `of ${coin}`
}
