import type { ReactNode } from 'react'
import type { VenueStatement } from '@/engine/venues/venueStatement'
import { NO_EFFECT_THERE, venueWords } from '@/models/venues'
import { useResult } from '@/state/result/resultStore'
import { openComparison } from '@/state/view/comparisonChoice'
import { CopyButton } from '@/ui/controls/CopyButton'
import { movesInWords } from '@/words/movesInWords'
import { ratesNote } from '@/words/ratesNote'
import { venueLines } from '@/words/venueLines'
import { leftOutNotes, readAsNotes, saidNote, type VenueNote } from '@/words/venueNotes'
import { venueSentence } from '@/words/venueSentence'
import styles from './HeadlineVenueNotes.module.css'

/** So many are named here; the comparison of venues names them all. */
const NAMED = 3

/** What of the book the venue leaves out or reads as something else, and what its numbers rest on. */
export function HeadlineVenueNotes() {
  const venue = useResult(({ current }) => current?.venue)
  if (venue === undefined) return null
  const { name, certainty } = venueWords(venue.model)
  const rates = ratesNote(venue)
  return (
    <div className={styles.block}>
      <ul className={styles.notes} aria-label={`What the numbers of ${name} rest on`}>
        {rates !== null && <li>{rates}</li>}
        <Notes title="Left out" notes={leftOutNotes(venue)} />
        <Notes title="Read as something else" notes={readAsNotes(venue)} />
        <li className={styles.caveat}>
          {certainty} Parameters of {venue.date}. {NO_EFFECT_THERE}
        </li>
      </ul>
      <CopyButton what="what decides" textOf={() => copied(venue)} />
    </div>
  )
}

function copied(venue: VenueStatement): string {
  const moves = venue.moves === undefined ? [] : [`What if: ${movesInWords(venue.moves)}.`]
  return [...moves, venueSentence(venue), ...venueLines(venue)].join('\n')
}

function Notes({ title, notes }: { title: string; notes: readonly VenueNote[] }): ReactNode {
  if (notes.length === 0) return null
  const more = notes.length - NAMED
  return (
    <li>
      <strong>{title}:</strong> {notes.slice(0, NAMED).map(saidNote).join('; ')}
      {more > 0 && (
        <>
          {' '}
          <button type="button" className={styles.more} onClick={() => openComparison('Venues')}>
            and {more} more
          </button>
        </>
      )}
    </li>
  )
}
