import { checkCoins, checkPrices } from './checkCoins'
import { checkDuplicates } from './checkDuplicates'
import { checkExpiry } from './checkExpiry'
import { checkLimits } from './checkLimits'
import type { DocumentCursor } from './documentCursor'
import type { ParsedDocument } from './parsedDocument'
import { resolveQuotes } from './resolveQuotes'

/** Every check of what was read of a scenario, its faults told to its parts; the quotes that its rows mean. */
export function checkReading(
  part: DocumentCursor,
  reading: ParsedDocument,
): ReturnType<typeof resolveQuotes> {
  checkLimits(part, reading)
  checkDuplicates(reading)
  checkCoins(reading)
  checkPrices(reading)
  checkExpiry(reading)
  return resolveQuotes(reading)
}
