import { useResult } from '@/state/result/resultStore'
import { NO_COLLATERAL, statusWords } from '@/words/statusWords'
import styles from './Headline.module.css'
import { isOfNothing } from './isOfNothing'
import { lacksCollateral } from './offeredCollateral'

/**
 * The account's status in words, what it comes from only where there is room; nothing before there is a result, nor of
 * nothing.
 */
export function Status() {
  const status = useResult(({ current }) =>
    current === null || isOfNothing(current.statement) ? undefined : current.statement.account.status,
  )
  const isLacking = useResult(lacksCollateral)
  if (status === undefined) return null
  if (isLacking) return <span className={styles.status}>{NO_COLLATERAL}</span>
  const [short = '', more] = statusWords(status).split(':')
  return (
    <span className={styles.status} data-status={status} title={statusWords(status)}>
      {short}
      {more !== undefined && <span className={styles.more}>:{more}</span>}
    </span>
  )
}
