import { type ReactNode, useState } from 'react'
import { keepWidth, keptWidth } from '@/ui/layout/keptWidth'
import { Splitter } from '@/ui/layout/Splitter'
import styles from './App.module.css'

/** Of the window, per cent. */
const SHARE = { key: 'marginscope.portfolio-share', min: 30, max: 65, usual: 46 } as const

interface PanesProps {
  left: ReactNode
  right: ReactNode
  /** A column at the right of both, where there is one. */
  beside: ReactNode
}

/** The two panes, and between them a line to drag that stays where it was left. */
export function Panes({ left, right, beside }: PanesProps) {
  const [share, setShare] = useState(() => keptWidth(SHARE))
  const resize = (to: number) => {
    setShare(to)
    keepWidth(SHARE, to)
  }
  return (
    <main className={styles.columns}>
      <div className={styles.panes} style={{ '--portfolio-share': share }}>
        {left}
        <Splitter
          label="Width of the portfolio"
          className={styles.divider}
          value={share}
          min={SHARE.min}
          max={SHARE.max}
          of="left"
          pixels={innerWidth / 100}
          onChange={resize}
        />
        {right}
      </div>
      {beside}
    </main>
  )
}
