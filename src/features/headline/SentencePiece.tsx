import { explain, useView } from '@/state/view/viewStore'
import { cx } from '@/ui/cx'
import { Explainable } from '@/ui/figures/Explainable'
import styles from './DecidingSentence.module.css'
import type { Piece } from './piece'

export interface SentencePieceProps {
  piece: Piece
  /** Punctuation behind an amount, never parted from it. */
  tail: string
}

/** Words of the deciding sentence; an amount opens its explanation. */
export function SentencePiece({ piece: { text, strong = false, address, label }, tail }: SentencePieceProps) {
  const open = useView(({ explained }) => address !== undefined && explained?.address === address)
  if (address !== undefined) {
    return (
      <span className={styles.whole}>
        <Explainable
          label={label ?? text}
          open={open}
          className={cx(styles.amount, strong && styles.strong)}
          onExplain={() => explain(address)}
        >
          {text}
        </Explainable>
        {tail}
      </span>
    )
  }
  return strong ? <strong>{text}</strong> : <span>{text}</span>
}
