import { beforeEach, describe, expect, test } from 'vitest'
import { contractOf } from '@/engine/instruments/contractOf'
import type { Decimal } from '@/engine/numbers/decimal'
import { checkLeniently } from '@/engine/reading/checkLeniently'
import { RULEBOOKS } from '@/engine/reading/testing/documents'
import { statementFigures } from '@/engine/statement/statementFigures'
import { libraryStore } from '@/state/library/libraryStore'
import { markInUse } from '@/state/result/markInUse'
import { edits, scenarioStore, undo } from '@/state/scenario/scenarioStore'
import { SAMPLE } from '@/state/testing/sampleMarket'
import { toDocument } from '@/state/workbook/toDocument'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import { shownToasts } from '@/ui/overlays/toasts'
import { enter } from './entering'
import { listingOf } from './entry/listing'

const CALL = 'BTC-24APR26-80000-C-USDT'
const listing = listingOf(SAMPLE.market, SAMPLE.asOf)

beforeEach(() => {
  libraryStore.setState({ sample: SAMPLE })
  const usdt = { id: 'usdt', enabled: true, coin: 'USDT', wallet: '50000', borrowed: '', collateral: true }
  scenarioStore.setState({ workbook: { ...EMPTY_WORKBOOK, balances: [usdt] } })
})

function enterPosition(line: string) {
  expect(enter('positions', line, listing)).toBeUndefined()
  return shownToasts()[0]
}

const wallets = () =>
  scenarioStore.getState().workbook.balances.map(({ coin, wallet }) => `${wallet} ${coin}`)

/** USD, as the page has it: unlisted options at interpolated volatilities. */
function equity(): Decimal {
  const { document } = toDocument(scenarioStore.getState().workbook, SAMPLE)
  const { listed, ...market } = document.market
  const read = checkLeniently({ ...document, market }, RULEBOOKS, listed)
  if (!read.ok) throw new Error('not read')
  return statementFigures(read.value.scenario).figures.account.totalEquity.value
}

describe('an option that is entered offers to settle its premium', () => {
  test.each([
    [`1 ${CALL}`, 'Added as held: the wallet is unchanged. Pay 922.70 USDT from it?', '49077.3 USDT'],
    [`-2 ${CALL}`, 'Added as held: the wallet is unchanged. Take 1,845.40 USDT into it?', '51845.4 USDT'],
    // At the price that it was bought for, where that is said.
    [`1 ${CALL} @ 900`, 'Added as held: the wallet is unchanged. Pay 900.00 USDT from it?', '49100 USDT'],
    [
      `1 ${CALL}; 1 BTCUSDT`,
      'Added as held: the wallet is unchanged. Pay 922.70 USDT from it?',
      '49077.3 USDT',
    ],
  ])('%s', (line, words, wallet) => {
    const toast = enterPosition(line)
    expect(toast?.message).toContain(words)
    expect(wallets()).toEqual(['50000 USDT'])
    toast?.offer?.onAction()
    expect(wallets()).toEqual([wallet])
    // One step of undo, the position being another.
    undo()
    expect(wallets()).toEqual(['50000 USDT'])
    expect(scenarioStore.getState().workbook.positions[0]?.symbol).toBe(CALL)
  })

  test('at the mark total equity ends where it began, also of an option that is not listed', () => {
    const before = equity()
    for (const line of [`-3 ${CALL}`, '2 btc 24apr 71234 call', '5 eth 26jun 2500 put usdc']) {
      enterPosition(line)?.offer?.onAction()
    }
    expect(scenarioStore.getState().workbook.positions).toHaveLength(3)
    expect(equity().minus(before).abs().toNumber()).toBeLessThan(1e-6)
  })

  test('of two settlement coins both are asked for at once', () => {
    const toast = enterPosition(`-1 ${CALL}; 1 BTC-24APR26-80000-C`)
    expect(toast?.message).toMatch(/unchanged\. Take 922\.70 USDT\? Pay 9\d\d\.\d\d USDC\?$/)
    expect(toast?.offer?.label).toBe('Do both')
  })

  test('where it closes a position, nothing says that premiums count as paid', () => {
    enterPosition(`-1 ${CALL}`)
    expect(enterPosition(`1 ${CALL}`)?.message).toBe(
      'Closed 1 BTC 24 Apr 80,000 call. The position in BTC 24 Apr 80,000 call is closed. The wallet is unchanged. Pay 922.70 USDT from it?',
    )
  })

  test('nothing is moved for a position that has gone or changed since', () => {
    const toast = enterPosition(`1 ${CALL}`)
    const [row] = scenarioStore.getState().workbook.positions
    edits.editRow('positions', row?.id ?? '', { size: '5' })
    toast?.offer?.onAction()
    expect(wallets()).toEqual(['50000 USDT'])
    expect(shownToasts()[0]?.message).toContain('no premium was moved')
  })

  test('what has no premium is not asked about', () => {
    expect(enterPosition('1 ETHUSDT')?.offer).toBeUndefined()
  })
})

test('a row without an entry joins at the mark, and the message says whose entry it took and what came of it', () => {
  enterPosition(`-3 ${CALL} @ 900`)
  const toast = enterPosition(`-3 ${CALL}`)
  const [row] = scenarioStore.getState().workbook.positions
  expect(row).toMatchObject({ size: '-6', entry: '911.35' })
  expect(toast?.message).toContain(
    'BTC 24 Apr 80,000 call had no entry: it counts as entered at the mark, 922.7. The position in BTC 24 Apr 80,000 call is now −6, entered at 911.35.',
  )
})

test('a contract without any price has no mark', () => {
  const contract = contractOf('DOGE-24APR26-1-C-USDT')
  expect(contract && markInUse(EMPTY_WORKBOOK, SAMPLE, contract)).toBeNull()
  const listed = contractOf(CALL)
  expect(listed && markInUse(EMPTY_WORKBOOK, SAMPLE, listed)?.toFixed()).toBe('922.7')
})
