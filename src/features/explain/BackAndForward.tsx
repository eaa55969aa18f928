import { useEffect } from 'react'
import { useStore } from 'zustand'
import { explainHistory, keepExplained, lookBeside } from '@/state/view/explainHistory'
import { IconButton } from '@/ui/controls/IconButton'
import { NextIcon, PreviousIcon } from '@/ui/controls/icons'
import styles from './Explain.module.css'

/** Back to what was looked at before, and forward again. */
export function BackAndForward() {
  const { looked, at } = useStore(explainHistory)
  useEffect(keepExplained, [])
  if (looked.length < 2) return null
  return (
    <span className={styles.ways}>
      <IconButton
        small
        label="Back"
        icon={<PreviousIcon />}
        disabled={at === 0}
        onClick={() => lookBeside(-1)}
      />
      <IconButton
        small
        label="Forward"
        icon={<NextIcon />}
        disabled={at === looked.length - 1}
        onClick={() => lookBeside(1)}
      />
    </span>
  )
}
