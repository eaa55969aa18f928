import { rulebookName } from './rulebookName'
import { venueOf } from './venueOf'

/** The built-in rulebooks to choose from, the account's own before those of other venues. */
export function rulebookOptions(rulebooks: Readonly<Record<string, unknown>>) {
  return Object.entries(rulebooks).map(([value, rulebook]) => ({
    value,
    label: rulebookName(rulebook) || value,
    group: venueOf(rulebook) === null ? 'Portfolio margin of this account' : 'Models of other venues',
  }))
}
