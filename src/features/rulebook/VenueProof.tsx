import { venueWords } from '@/models/venues'
import { ownValue } from '@/state/workbook/rulebookEdits'
import styles from './RulebookForm.module.css'

/** How sure the numbers of a venue's rulebook are, of which day it is, and what of it is set by a file. */
export function VenueProof({ rulebook, model }: { rulebook: unknown; model: string }) {
  return (
    <p className={styles.note}>
      {venueWords(model).certainty} Parameters of {String(ownValue(rulebook, 'date'))}. Lists of scenarios and
      names are shown; they are changed in an exported file that is imported again.
    </p>
  )
}
