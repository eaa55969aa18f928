import { ExplainedAt } from '@/parts/ExplainedAt'
import { cx } from '@/ui/cx'
import styles from './DecidingSentence.module.css'
import type { Piece } from './piece'

export interface SentencePieceProps {
  piece: Piece
  /** Punctuation behind an amount, never parted from it. */
  tail: string
}

/** Words of the deciding sentence; an amount opens its explanation. */
export function SentencePiece({ piece: { text, strong = false, address, label }, tail }: SentencePieceProps) {
  if (address !== undefined) {
    return (
      <span className={styles.whole}>
        <ExplainedAt
          address={address}
          label={label ?? text}
          className={cx(styles.amount, strong && styles.strong)}
        >
          {text}
        </ExplainedAt>
        {tail}
      </span>
    )
  }
  return strong ? <strong>{text}</strong> : <span>{text}</span>
}
