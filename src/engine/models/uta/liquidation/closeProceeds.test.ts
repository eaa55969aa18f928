import { expect, test } from 'vitest'
import type { QuoteDocument } from '@/engine/documents/document'
import { pricedUnits } from '@/engine/liquidation/pricedUnits'
import { april } from '@/engine/market/shift/testing/moved'
import { Decimal, plain } from '@/engine/numbers/decimal'
import { figures as a } from '@/engine/numbers/figures'
import { termsOf } from '@/engine/numbers/term'
import { sound } from '@/engine/reading/testing/documents'
import { closeProceeds, feeRules } from './closeProceeds'

const TERMS = termsOf('Staged liquidation', { typed: ['Typed', '', 'By the test.'] })
const typed = (value: string) => a.leaf(TERMS.typed, new Decimal(value), { kind: 'rule', note: 'test' })

/** Realised, fee and cash of a close; BTC stands at 70,000 USD, a USDT at 0.999 USD, the fee is 0.2 %. */
function closed(symbol: string, size: string, entry: string | null, quote: QuoteDocument) {
  const scenario = sound(april({ positions: [{ symbol, size }] }, { [symbol]: quote }))
  const [unit] = pricedUnits(scenario).exact
  const quoted = unit?.contracts.get(symbol)
  if (unit === undefined || quoted === undefined) throw new Error(`${symbol} is not priced`)
  const part = { quoted, symbol, size: typed(size), entry: entry === null ? null : typed(entry) }
  const { coin, realised, fee, cash } = closeProceeds(a, feeRules(a, scenario.rulebook), unit.index, part)
  return [coin, ...[realised, fee, cash].map((figure) => plain(figure.value))]
}

test('a linear contract realises its open profit and pays on its value at mark', () => {
  // 0.5 x (70,300 - 66,000); 0.2 % of 0.5 x 70,300.
  expect(closed('BTCUSDT', '0.5', '66000', { mark: '70300' })).toEqual(['USDT', '2150', '70.3', '2079.7'])
  expect(closed('BTCUSDT', '-0.5', '66000', { mark: '70300' })).toEqual(['USDT', '-2150', '70.3', '-2220.3'])
})

test('without an entry price there is only the fee', () => {
  expect(closed('BTCUSDT', '0.5', null, { mark: '70300' })).toEqual(['USDT', '0', '70.3', '-70.3'])
})

test('an inverse contract pays in coins, on 1 USD a contract', () => {
  // -7,000 x (1/56,000 - 1/70,000) = -0.125 + 0.1; 0.2 % of 7,000 USD at the index.
  expect(closed('BTCUSD', '-7000', '56000', { mark: '70000' })).toEqual([
    'BTC',
    '-0.025',
    '0.0002',
    '-0.0252',
  ])
})

test('a cheap option held is sold at its mark and pays 12.5 % of its value', () => {
  // 0.2 % of 2 x 70,000 would be 280 USD; 12.5 % of 2 x 3 USDT is 0.75 USDT.
  const quote = { iv: '0.4', mark: '3' }
  expect(closed('BTC-24APR26-90000-C-USDT', '2', '10', quote)).toEqual(['USDT', '6', '0.75', '5.25'])
})

test('an option sold is bought back at its mark and pays on the index', () => {
  // 280 USD are 280.28028028 USDT, less than 12.5 % of 5,000 USDT.
  const quote = { iv: '0.4', mark: '2500' }
  expect(closed('BTC-24APR26-70000-C-USDT', '-2', null, quote)).toEqual([
    'USDT',
    '-5000',
    '280.28028028',
    '-5280.28028028',
  ])
})

test('a worthless option costs nothing to close', () => {
  expect(closed('BTC-24APR26-90000-C', '-2', null, { iv: '0.4', mark: '0' })).toEqual(['USDC', '0', '0', '0'])
})
