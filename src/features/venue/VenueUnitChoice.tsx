import { venueUnitName } from '@/models/venueUnitName'
import { showUnit } from '@/state/view/viewStore'
import { Segmented } from '@/ui/controls/Segmented'
import type { ChosenVenueUnit } from './venueView'

/** Which of the venue's units is looked at; nothing where there is one. */
export function VenueUnitChoice({ chosen: { statement, called } }: { chosen: ChosenVenueUnit }) {
  const names = Object.keys(statement.units)
  if (names.length < 2) return null
  const said = names.map(venueUnitName)
  return (
    <Segmented
      label="Risk unit"
      options={said}
      value={called}
      onChange={(option) => showUnit(names[said.indexOf(option)] ?? option)}
    />
  )
}
