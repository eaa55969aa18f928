import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import styles from './SentenceBox.module.css'

export interface SentenceBoxProps {
  /**
   * How long what it says is, so that its type is as large as it has room for; undefined where something else is said.
   */
  letters: number | undefined
  children: ReactNode
}

/** As long as most are. */
const USUAL = 160

/**
 * Two lines are kept for a sentence, whatever it says. Where that is too little, its end is a press away and lies over
 * what is below, so that nothing moves.
 */
export function SentenceBox({ letters = USUAL, children }: SentenceBoxProps) {
  const box = useRef<HTMLDivElement>(null)
  const said = useRef<HTMLParagraphElement>(null)
  const [isCut, setIsCut] = useState(false)
  const [isOpen, setIsOpen] = useState(false)
  useLayoutEffect(() => {
    const [around, inside] = [box.current, said.current]
    if (!around || !inside) return
    const look = () => setIsCut(inside.offsetHeight > around.offsetHeight)
    const watcher = new ResizeObserver(look)
    watcher.observe(around)
    watcher.observe(inside)
    return () => watcher.disconnect()
  }, [])
  return (
    <div ref={box} className={styles.box} data-cut={isCut} style={{ '--letters': letters }}>
      <div className={styles.whole} data-open={isOpen}>
        <p ref={said} className={styles.sentence} aria-live="polite">
          {children}
        </p>
        {isCut && (
          <button
            type="button"
            className={styles.more}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? 'less' : '… more'}
            <span className="visually-hidden"> of what decides</span>
          </button>
        )}
      </div>
    </div>
  )
}
