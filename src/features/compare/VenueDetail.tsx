import type { VenueStatement } from '@/engine/venues/venueStatement'
import { venueWords } from '@/models/venues'
import { VenueUnitTable } from '@/parts/VenueUnitTable'
import { ratesNote } from '@/words/ratesNote'
import { leftOutNotes, readAsNotes } from '@/words/venueNotes'
import { VenueNoteList } from './VenueNoteList'
import styles from './Venues.module.css'

/** One venue: how sure its numbers are, what of the book it leaves out, and each of its units part by part. */
export function VenueDetail({ statement, stale }: { statement: VenueStatement; stale: boolean }) {
  const words = venueWords(statement.model)
  const name = `${words.name}, ${words.model}`
  return (
    <section className={styles.detail} aria-label={words.name}>
      <h3>{name}</h3>
      <p className={styles.caveat}>
        {words.certainty} Parameters of {statement.date}. {words.notModelled} {ratesNote(statement)}
      </p>
      <div className={styles.lists}>
        <VenueNoteList title={`Left out at ${words.name}`} notes={leftOutNotes(statement)} />
        <VenueNoteList title={`Read as something else at ${words.name}`} notes={readAsNotes(statement)} />
      </div>
      {Object.entries(statement.units).map(([key, unit]) => (
        <VenueUnitTable key={key} model={statement.model} name={key} unit={unit} stale={stale} />
      ))}
    </section>
  )
}
