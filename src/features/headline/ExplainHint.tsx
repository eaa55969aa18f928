import { useEffect } from 'react'
import { endHint } from '@/state/view/explainHint'
import { useView } from '@/state/view/viewStore'
import { IconButton } from '@/ui/controls/IconButton'
import { CloseIcon } from '@/ui/controls/icons'
import styles from './ExplainHint.module.css'

/** Tells once that numbers open; whoever has opened one knows it. */
export function ExplainHint() {
  const isOpen = useView(({ explained }) => explained !== null)
  useEffect(() => {
    if (isOpen) endHint()
  }, [isOpen])
  return (
    <aside className={styles.hint} aria-label="Hint">
      <p>Click any number to see how it was made.</p>
      <IconButton small label="Dismiss the hint" icon={<CloseIcon />} onClick={endHint} />
    </aside>
  )
}
