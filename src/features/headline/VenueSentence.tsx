import { useResult } from '@/state/result/resultStore'
import { venueSentence } from '@/words/venueSentence'
import styles from './Headline.module.css'

/** What decides the margin at the venue whose rulebook is chosen; said politely to screen readers when it changes. */
export function VenueSentence() {
  const venue = useResult(({ current }) => current?.venue)
  const failure = useResult((result) => result.failure)
  return (
    <p className={styles.sentence} aria-live="polite">
      {failure !== null && <strong>{failure} These numbers are from before your last edits.</strong>}
      {failure === null && venue !== undefined && venueSentence(venue)}
    </p>
  )
}
