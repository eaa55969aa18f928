import { parseSymbol } from '@/engine/instruments/symbol'
import { useMarketTime, useSourceMarket } from '@/state/market/marketInUse'
import { contractName } from '@/state/names/contractName'
import { useScenario } from '@/state/scenario/scenarioStore'
import {
  contractKey,
  marketPath,
  markFollows,
  type QuoteField,
  quotesByKey,
} from '@/state/workbook/workbookMarket'
import { MarketValue } from './MarketValue'

const SAID: Readonly<Record<QuoteField, string>> = { mark: 'Mark', iv: 'Volatility', forward: 'Forward' }

/** One field of a contract's quote; nothing where the contract has no such field. */
export function QuoteValue({ symbol, field }: { symbol: string; field: QuoteField }) {
  const source = useSourceMarket()
  const name = contractName(symbol, useMarketTime())
  const isOption = parseSymbol(symbol)?.kind === 'option'
  const follows = useScenario(({ workbook }) => field === 'mark' && markFollows(workbook.marketEdits, symbol))
  if (!isOption && field !== 'mark') return null
  return (
    <MarketValue
      optional
      path={marketPath.quote(symbol, field)}
      faultPath={['market', 'quotes', symbol, field]}
      label={`${SAID[field]} of ${name}`}
      source={follows ? undefined : quotesByKey(source).get(contractKey(symbol))?.[field]}
      percent={field === 'iv'}
      placeholder={placeholder(field, isOption)}
      mayBeZero={isOption && field === 'mark'}
    />
  )
}

/** What stands in for a value that is not quoted. */
function placeholder(field: QuoteField, isOption: boolean): string {
  if (field === 'iv') return 'from mark'
  return isOption && field === 'mark' ? 'from IV' : 'from index'
}
