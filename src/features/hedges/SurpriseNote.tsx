import { Copyable } from '@/ui/controls/Copyable'
import { Notice } from '@/ui/overlays/Notice'
import { changeSentence, type Effect, reasonsOf } from './effectSentences'
import styles from './TryHedge.module.css'

export interface SurpriseNoteProps {
  /** What is against expectation. */
  title: string
  /** Otherwise only what changes is said. */
  surprising: boolean
  effect: Effect
  /** Why, where it is not for the parts that rise. */
  because?: string
}

/** What a trade does to the parts of the margin; where that is against expectation, also why. */
export function SurpriseNote({ title, surprising, effect, because }: SurpriseNoteProps) {
  const sentence = `${changeSentence(effect)}.`
  if (!surprising) {
    return (
      <Copyable what="what it changes">
        <p className={styles.sentence}>{sentence}</p>
      </Copyable>
    )
  }
  return (
    <Notice tone="warning" title={title}>
      <Copyable what="why">
        <p>
          {sentence} {because ?? reasonsOf(effect).join(' ')}
        </p>
      </Copyable>
    </Notice>
  )
}
