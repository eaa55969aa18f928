import { Copyable } from '@/ui/controls/Copyable'
import { lowered } from '@/ui/letterCase'
import styles from './CompareTab.module.css'

/** What makes the difference, a sentence each. */
export function Sentences({ label, sentences }: { label: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <Copyable what={lowered(label)}>
      <ul className={styles.sentences} aria-label={label}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Copyable>
  )
}
