import * as v from 'valibot'
import type { DocumentCursor } from '@/engine/documents/documentCursor'
import { readBalances } from '@/engine/documents/readAccount'
import { readHedges, readOrders, readPositions } from '@/engine/documents/readTrades'
import { decimal, flag, text } from '@/engine/documents/schemas'
import { EDITED_TABLES } from './lesson'
import { listOf } from './lessonSchemas'

const MOST_ROWS = 50

const marketPath = v.pipe(
  v.string(),
  v.regex(
    /^(?:stablecoins\.\w+|underlyings\.\w+\.index|quotes\.[\w-]+\.(?:mark|iv|forward))$/,
    'a path such as "underlyings.BTC.index" or "quotes.BTCUSDT.mark"',
  ),
)

/** Checks `do`: what a scenario has after a change. Rows are read as those of a scenario are. */
export function checkEdit(part: DocumentCursor): void {
  const known = [
    ...EDITED_TABLES,
    'remove',
    'spotHedging',
    'rulebook',
    'rulebookOverrides',
    'market',
    'moves',
  ]
  if (!part.fields(known)) return
  if (part.keys().length === 0) part.fault({ code: 'unexpected', expected: 'something that changes' })
  readPositions(part.at('positions'))
  readOrders(part.at('orders'))
  readHedges(part.at('hedges'))
  if (!part.at('balances').isAbsent) readBalances(part.at('balances'))
  checkRemoved(part.at('remove'))
  part.optional('spotHedging', flag)
  part.optional('rulebook', text)
  const overrides = part.at('rulebookOverrides')
  if (!overrides.isAbsent && overrides.value !== null && !overrides.isObject)
    overrides.expected('an object or null')
  const market = part.at('market')
  for (const path of market.isAbsent ? [] : market.keys()) {
    market.at(path).reads(path, marketPath)
    market.at(path).read(decimal)
  }
  checkMoves(part.at('moves'))
}

function checkRemoved(part: DocumentCursor): void {
  if (part.isAbsent || !part.fields(EDITED_TABLES)) return
  for (const table of EDITED_TABLES) {
    const names = part.at(table)
    for (const name of names.isAbsent ? [] : listOf(names, MOST_ROWS, 'row')) name.read(text)
  }
}

function checkMoves(part: DocumentCursor): void {
  if (part.isAbsent || !part.fields(['price', 'volatility', 'rate', 'days'])) return
  for (const key of ['price', 'volatility', 'rate'] as const) {
    const moved = part.at(key)
    for (const coin of moved.isAbsent ? [] : moved.keys()) moved.at(coin).read(decimal)
  }
  part.optional('days', decimal)
}
