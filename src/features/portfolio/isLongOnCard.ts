import { formatNumber } from '@/ui/format'

/** Letters that a phone's card of 360 px has room for in its first line, beside switch and buttons. */
const ROOM = 16

/** What a name takes of them, whose words may stand one under another: `perpetual`, `1,400,000`. */
const WORD = 9

/**
 * Whether a number is too long for the first line of a card to stand there beside a name that is broken within no word.
 *
 * @param symbol the contract's, or the coin
 */
export function isLongOnCard(value: string, symbol: string): boolean {
  const [first = ''] = symbol.split('-')
  return formatNumber(value).length > ROOM - Math.max(WORD, first.length)
}
