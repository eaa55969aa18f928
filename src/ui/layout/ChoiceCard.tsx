import type { ReactNode } from 'react'
import styles from './ChoiceCard.module.css'

/** Of the list that holds the cards. */
export const CHOICE_CARDS = styles.list

interface ChoiceCardProps {
  title: string
  /** What one gets, in a sentence or two. */
  text: string
  /** A line below it. */
  children: ReactNode
  onChoose: () => void
}

/** One of several things to choose, as an item of a list; the whole card is the button. */
export function ChoiceCard({ title, text, children, onChoose }: ChoiceCardProps) {
  return (
    <li className={styles.card}>
      <button type="button" className={styles.title} onClick={onChoose}>
        {title}
      </button>
      <p className={styles.text}>{text}</p>
      <p className={styles.more}>{children}</p>
    </li>
  )
}
