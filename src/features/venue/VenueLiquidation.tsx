import { venueWords } from '@/models/venues'
import layout from '@/ui/layout/tab.module.css'
import { VenueHeadroom } from './VenueHeadroom'
import type { ChosenVenueUnit } from './venueView'

/** How far the account is from its liquidation, and what the venue does then, where that is published. */
export function VenueLiquidation({ chosen }: { chosen: ChosenVenueUnit }) {
  const { name, liquidation } = venueWords(chosen.model)
  return (
    <>
      <VenueHeadroom chosen={chosen} />
      <section className={layout.part} aria-labelledby="venue-liquidation">
        <h2 id="venue-liquidation" className={layout.finding}>
          {liquidation === null ? `How ${name} liquidates is not published` : `How ${name} liquidates`}
        </h2>
        <p>
          {liquidation ??
            'So there are no steps to show: what would be closed, and in which order, is not known.'}
        </p>
      </section>
    </>
  )
}
