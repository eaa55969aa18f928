import { useResult } from '@/store/result'
import styles from './Headline.module.css'
import { statusWords } from './statusWords'

/** The account's status in words; nothing before there is a result. */
export function Status() {
  const status = useResult(({ current }) => current?.statement.account.status)
  if (status === undefined) return null
  return (
    <span className={styles.status} data-status={status}>
      {statusWords(status)}
    </span>
  )
}
