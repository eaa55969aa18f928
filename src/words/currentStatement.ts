import { tableOf } from '@/engine/models/parameterTables'
import { makeStatement } from '@/files/statement/makeStatement'
import { makeVenueStatement } from '@/files/statement/makeVenueStatement'
import type { StatementDocument } from '@/files/statement/statementDocument'
import type { ChangedParameter, RowLeftOut } from '@/files/statement/statementSource'
import type { Library } from '@/state/library/libraryStore'
import { contractName } from '@/state/names/contractName'
import type { ResultState } from '@/state/result/resultStore'
import { defaultPath, differencesOf, mergeRulebook, ownValue } from '@/state/workbook/rulebookEdits'
import { rulebookName } from '@/state/workbook/rulebookName'
import { underOwnModel } from '@/state/workbook/underOwnModel'
import type { Workbook } from '@/state/workbook/workbook'
import { marketName } from './marketName'
import { groupsOf, parameterAt } from './parameterEntries'
import { sourceOf } from './parameterSaid'
import { pathWords, valueWords } from './parameterWords'
import { statementWords } from './statementWords'
import { venueStatementWords } from './venueStatementWords'

/** The statement of the result that is shown, made at an instant; null where there is no result. */
export function currentStatement(
  { current, document, workbook }: Pick<ResultState, 'current' | 'document' | 'workbook'>,
  { rulebooks, sample }: Pick<Library, 'rulebooks' | 'sample'>,
  made: Date,
): StatementDocument | null {
  if (current === null || document === null || workbook === null) return null
  const { venue } = current
  const { rulebook, rulebookOverrides } = venue === undefined ? underOwnModel(workbook, rulebooks) : workbook
  const builtIn = rulebooks[rulebook]
  const isEdited = Object.keys(workbook.marketEdits).length > 0
  const market = marketName(workbook.marketSource, sample.label)
  const source = {
    evaluation: current,
    document,
    switchedOff: switchedOff(workbook, document.asOf),
    changedParameters: changedParameters(builtIn, rulebookOverrides),
    rulebook: rulebookName(builtIn) || rulebook,
    market: isEdited ? `${market}, edited` : market,
    made: made.toISOString(),
  }
  const said = { evaluation: current, document, workbook, builtIn, rulebookOverrides }
  return venue === undefined
    ? makeStatement(source, statementWords(said))
    : makeVenueStatement({ ...source, venue }, venueStatementWords(said, venue))
}

function switchedOff({ positions, hedges, orders, balances }: Workbook, asOf: string): readonly RowLeftOut[] {
  const trades = [
    ...positions.map((one) => ({ ...one, table: 'Positions' })),
    ...hedges.map((one) => ({ ...one, table: 'What-if hedges' })),
    ...orders.map((one) => ({ ...one, table: 'Orders' })),
  ].map((one) => ({ ...one, row: contractName(one.symbol, asOf) }))
  const coins = balances.map((one) => ({ ...one, table: 'Balances', row: one.coin }))
  return [...trades, ...coins]
    .filter(({ enabled }) => !enabled)
    .map(({ table, row }) => ({ table, row, reason: 'switched off' }))
}

function changedParameters(builtIn: unknown, overrides: unknown): readonly ChangedParameter[] {
  const merged = mergeRulebook(builtIn, overrides)
  const groups = groupsOf(tableOf(builtIn))
  return differencesOf(builtIn, merged).map(({ path, from, to }) => {
    const kind = parameterAt(path, groups)?.entry.kind ?? 'power'
    const place = ownValue(merged, path) === undefined ? defaultPath(path) : path
    return {
      name: pathWords(path, groups),
      before: valueWords(from, kind),
      now: valueWords(to, kind),
      source: sourceOf(builtIn, overrides, place),
    }
  })
}
