import { parseSymbol } from '@/engine/instruments/symbol'
import { amountOf, rowOf, text } from '@/files/found/foundRow'
import { isObject, type Loose } from '@/files/loose/loose'
import type { PublicAnswer } from './askExchange'

/** The step of size by contract key, where answers of instruments info say it. */
export function lotsIn(
  answers: readonly PublicAnswer[],
  coins: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(answers.flatMap(({ rows }) => rows.flatMap((row) => lotOfRow(row, coins))))
}

function lotOfRow(row: Loose, coins: ReadonlySet<string>): readonly (readonly [string, string])[] {
  const filter = isObject(row) ? row.get('lotSizeFilter') : undefined
  if (!isObject(row) || !isObject(filter)) return []
  const contract = parseSymbol(text(rowOf(row), 'symbol'))
  const step = amountOf(text(rowOf(filter), 'qtyStep', 'minOrderQty'))
  return contract !== null && coins.has(contract.base) && step?.gt(0) ? [[contract.key, step.toFixed()]] : []
}
