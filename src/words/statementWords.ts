import type { ScenarioDocument } from '@/engine/documents/document'
import type { Evaluation } from '@/engine/engine'
import { parseSymbol } from '@/engine/instruments/symbol'
import type { StatementWords } from '@/files/statement/statementSource'
import { accountWords } from '@/models/accountModels'
import { contractName } from '@/state/names/contractName'
import { legName } from '@/state/names/legName'
import { interpolatedOf } from '@/state/result/interpolated'
import { componentsOf } from '@/state/result/marginComponents'
import type { Workbook } from '@/state/workbook/workbook'
import { marketPath, QUOTE_FIELDS } from '@/state/workbook/workbookMarket'
import { moveWords } from '@/ui/scenarioWords'
import { timeWords } from './inputWords'
import { movesInWords } from './movesInWords'
import { parameterSaid } from './parameterSaid'
import { statusWords } from './statusWords'
import { worstWords } from './worstWords'

export interface SaidWith {
  readonly evaluation: Evaluation
  readonly document: ScenarioDocument
  readonly workbook: Pick<Workbook, 'marketEdits'>
  /** The built-in rulebook of the account's own margin, and what the scenario changes in it. */
  readonly builtIn: unknown
  readonly rulebookOverrides: Workbook['rulebookOverrides']
}

/** What the page calls the things of a scenario. */
export function statementWords(said: SaidWith): StatementWords {
  const { evaluation, document, workbook, builtIn, rulebookOverrides } = said
  const { asOf, market } = document
  const isEdited = (path: string) => (workbook.marketEdits[path] ?? '') !== ''
  const moved = evaluation.statement.moves === undefined ? '' : ', moved'
  const quoteSource = (symbol: string) => {
    if (interpolatedOf(evaluation, symbol) !== undefined) return 'volatility interpolated'
    const said = QUOTE_FIELDS.some((field) => isEdited(marketPath.quote(symbol, field))) ? 'edited' : 'market'
    if (market.quotes?.[symbol]?.mark !== undefined) return said
    const isOption = parseSymbol(symbol)?.kind === 'option'
    return isOption ? `${said}, mark by the model` : 'at the index'
  }
  return {
    contract: (symbol) => contractName(symbol, asOf),
    leg: (leg, base) => legName(leg, base, asOf),
    account: accountWords(evaluation.model),
    components: (base, unit) => componentsOf({ model: evaluation.model, base, unit }),
    shock: moveWords,
    worst: (base, unit) => worstWords({ model: evaluation.model, base, unit }),
    moves: movesInWords,
    status: statusWords,
    time: timeWords,
    parameter: (path) => parameterSaid(builtIn, rulebookOverrides, path),
    priceSource: (path) => (isEdited(path) ? 'edited' : 'market'),
    quoteSource: (symbol) => `${quoteSource(symbol)}${moved}`,
  }
}
