import { rulebookName } from '@/state/workbook/rulebookName'
import { underOwnModel } from '@/state/workbook/underOwnModel'
import { venueOf } from '@/state/workbook/venueOf'
import type { Workbook } from '@/state/workbook/workbook'

/** The name of the rulebook that the figure at an address is computed by: a venue's, or the account's own. */
export function rulebookOf(
  address: string,
  workbook: Pick<Workbook, 'rulebook' | 'rulebookOverrides'>,
  rulebooks: Readonly<Record<string, unknown>>,
): string {
  const [place, venue = ''] = address.split('.')
  const isOfVenue = place === 'venues'
  const chosen = workbook.rulebook
  const own = underOwnModel(workbook, rulebooks).rulebook
  const id = isOfVenue ? (venueOf(rulebooks[chosen]) === venue ? chosen : venue) : own
  return rulebookName(rulebooks[id]) || id
}
