import { checkCoins, checkPrices } from '@/engine/documents/checkCoins'
import { checkExpiry } from '@/engine/documents/checkExpiry'
import type { DocumentCursor } from '@/engine/documents/documentCursor'
import type { ParsedDocument } from '@/engine/documents/parsedDocument'
import { checkDuplicates } from './checkDuplicates'
import { checkLimits } from './checkLimits'
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
