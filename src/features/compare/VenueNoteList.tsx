import type { VenueNote } from '@/words/venueNotes'
import styles from './Venues.module.css'

/** More than a person reads at once are told by their number. */
const MOST = 12

/** Rows of the book with what becomes of them at a venue; nothing where there is none. */
export function VenueNoteList({ title, notes }: { title: string; notes: readonly VenueNote[] }) {
  if (notes.length === 0) return null
  const more = notes.length - MOST
  return (
    <section aria-label={title} className={styles.notes}>
      <h4>{title}</h4>
      <ul>
        {notes.slice(0, MOST).map(({ key, what, joint, reason }) => (
          <li key={key}>
            <strong>{what}</strong>
            {joint}
            {reason}
          </li>
        ))}
        {more > 0 && <li>and {more} more</li>}
      </ul>
    </section>
  )
}
