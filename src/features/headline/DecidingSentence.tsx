import { useResult } from '@/store/result'
import styles from './Headline.module.css'
import { decidingSentence } from './sentence'

/** What decides the margin, in a sentence; said politely to screen readers when it changes. */
export function DecidingSentence() {
  const statement = useResult(({ current }) => current?.statement)
  const failure = useResult((result) => result.failure)
  return (
    <p className={styles.sentence} aria-live="polite">
      {failure !== null && (
        <strong>
          {failure}
          {statement !== undefined && ' The numbers are of the last good state.'}
        </strong>
      )}
      {failure === null && statement === undefined && 'Calculating …'}
      {failure === null &&
        statement !== undefined &&
        decidingSentence(statement).map(({ text, strong }) =>
          strong ? <strong key={text}>{text}</strong> : <span key={text}>{text}</span>,
        )}
    </p>
  )
}
