import { venueWords } from '@/models/venues'
import { ownValue } from '@/state/workbook/rulebookEdits'
import styles from './RulebookForm.module.css'

/** How sure the numbers of a venue's rulebook are and of which day it is. */
export function VenueProof({ rulebook, model }: { rulebook: unknown; model: string }) {
  return (
    <p className={styles.note}>
      {venueWords(model).certainty} Parameters of {String(ownValue(rulebook, 'date'))}.
    </p>
  )
}
