import type { VenueStatement } from '@/engine/venues/venueStatement'
import { venueWords } from '@/models/venues'
import { isAtLeast } from '@/state/result/isAtLeast'
import { readableMoney } from '@/ui/readable'
import { noMarginThere } from './noMarginThere'
import { venueReason } from './venueReason'

/**
 * What the book needs at a venue and what decides, in a sentence: `Derive needs 14,201.00 USD of initial margin: with
 * …`
 */
export function venueSentence(statement: VenueStatement): string {
  const { name } = venueWords(statement.model)
  const reason = venueReason(statement, () => '')
  if (reason === '') return noMarginThere(statement)
  const least = isAtLeast(statement) ? 'at least ' : ''
  return `${name} needs ${least}${readableMoney(statement.account.initialMargin)} USD of initial margin${reason}`
}
