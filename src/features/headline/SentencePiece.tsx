import { explain, useView } from '@/store/view'
import { cx } from '@/ui/cx'
import { Explainable } from '@/ui/figures/Explainable'
import styles from './DecidingSentence.module.css'
import type { Piece } from './sentence'

/** Words of the deciding sentence; an amount opens its explanation. */
export function SentencePiece({ piece: { text, strong = false, address, label } }: { piece: Piece }) {
  const open = useView(({ explained }) => address !== undefined && explained?.address === address)
  if (address !== undefined) {
    return (
      <Explainable
        label={label ?? text}
        open={open}
        className={cx(styles.amount, strong && styles.strong)}
        onExplain={() => explain(address)}
      >
        {text}
      </Explainable>
    )
  }
  return strong ? <strong>{text}</strong> : <span>{text}</span>
}
