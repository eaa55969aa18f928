import { beforeEach, describe, expect, test } from 'vitest'
import { builtIn, put } from '@/engine/reading/testing/documents'
import { answerImport, type IntoOpen } from '@/files/import/answerImport'
import type { NamedText } from '@/files/import/readTexts'
import { accountTexts } from '@/files/testing/samples'
import { libraryStore } from '@/state/library/libraryStore'
import { edits, scenarioStore, undo } from '@/state/scenario/scenarioStore'
import { resetStores } from '@/state/testing/reset'
import { toDocument } from '@/state/workbook/toDocument'
import { EMPTY_WORKBOOK, type Workbook } from '@/state/workbook/workbook'
import { takeImported } from './applyImport'
import { scenarioForImport } from './scenarioForImport'

const SAMPLE = {
  label: 'Sample',
  note: '',
  asOf: '2026-03-24T00:00:00Z',
  market: {
    stablecoins: { USDT: '1', USDC: '1' },
    underlyings: { BTC: { index: '70000' }, ETH: { index: '2000' } },
    quotes: {
      BTCUSDT: { mark: '70010' },
      'BTC-24APR26-80000-C-USDT': { iv: '0.5', mark: '900', forward: '70200' },
    },
  },
}
const RULEBOOKS = { 'uta-guide': builtIn('uta-guide') }
const CALL = 'BTC-24APR26-80000-C-USDT'

const row = { enabled: true, entry: '', leverage: '' }
const MINE: Workbook = {
  ...EMPTY_WORKBOOK,
  name: 'Mine',
  balances: [{ id: 'b1', enabled: true, coin: 'USDT', wallet: '5000', borrowed: '', collateral: true }],
  positions: [
    { ...row, id: 'p1', symbol: 'BTCUSDT', size: '1', entry: '60000' },
    { ...row, id: 'p2', symbol: 'ETHUSDT', size: '5', enabled: false },
    { ...row, id: 'p3', symbol: 'BTC-24APR26-99000-C-USDT', size: '1' },
    { ...row, id: 'p4', symbol: CALL, size: 'two' },
  ],
  orders: [
    { id: 'o1', enabled: false, symbol: 'BTCUSDT', side: 'Buy', size: '1', price: '1', reduceOnly: false },
  ],
}

function into(workbook: Workbook, texts: readonly NamedText[]): IntoOpen {
  const open = scenarioForImport(workbook, SAMPLE)
  const answer = answerImport({ texts, open, sample: SAMPLE, rulebooks: RULEBOOKS })
  if (answer.into === null) throw new Error('nothing was read')
  return answer.into
}

function sheet(head: string, ...lines: readonly string[]): readonly NamedText[] {
  return [{ name: 'sheet', text: [head, ...lines].join('\n').replaceAll(',', '\t') }]
}

const now = () => scenarioStore.getState().workbook
const steps = () => scenarioStore.temporal.getState().pastStates.length
const take = (texts: readonly NamedText[]) => takeImported(into(now(), texts))

beforeEach(() => {
  resetStores()
  libraryStore.setState({ sample: SAMPLE, rulebooks: RULEBOOKS })
  edits.open(MINE)
  scenarioStore.temporal.getState().clear()
})

describe('an import into the open scenario', () => {
  test('changes rows in their place, adds the others, and leaves alone what is off or faulty', () => {
    const eth =
      '{"category":"linear","list":[{"symbol":"ETHUSDT","side":"Sell","size":"3","avgPrice":"2100","markPrice":"2001"}]}'
    take([...sheet('symbol,side,size,entry', 'BTCUSDT,Buy,2,61000'), { name: 'eth', text: eth }])
    expect(now().positions).toMatchObject([
      { id: 'p1', size: '2', entry: '61000' },
      { id: 'p2', size: '5', enabled: false },
      { id: 'p3', size: '1' },
      { id: 'p4', size: 'two' },
      { symbol: 'ETHUSDT', size: '-3', entry: '2100', enabled: true },
    ])
    expect(now()).toMatchObject({
      balances: MINE.balances,
      orders: MINE.orders,
      marketSource: { kind: 'sample' },
    })
    expect(now().marketEdits).toEqual({ 'quotes.ETHUSDT.mark': '2001' })
    expect(steps()).toBe(1)
    undo()
    expect(now()).toBe(MINE)
  })

  test('brings prices of another instant as a market of its own, and takes all of it back at once', () => {
    const back = take(accountTexts())
    expect(now().marketSource).toMatchObject({ kind: 'file', asOf: '2026-06-03T09:15:27.412Z' })
    expect(toDocument(now(), SAMPLE).document.market.stablecoins).toEqual({
      USDT: '0.99962',
      USDC: '1.00003',
    })
    expect(steps()).toBe(1)
    back()
    expect(now()).toBe(MINE)
  })

  test('twice changes nothing the second time', () => {
    take(accountTexts())
    const once = now()
    expect(into(once, accountTexts()).imported).toMatchObject({ added: [], changed: [] })
    take(accountTexts())
    expect(now()).toBe(once)
    expect(steps()).toBe(1)
  })

  test('with an option of the sample market takes its price from there', () => {
    edits.open({ ...MINE, positions: [] })
    take(sheet('symbol,side,size,entry', `${CALL},Sell,2,800`))
    expect(now().positions).toMatchObject([{ symbol: expect.stringContaining('80000-C'), size: '-2' }])
    expect(now().marketEdits).toEqual({})
  })

  test('with new volatilities of an option keeps the mark that came with them', () => {
    edits.open({ ...MINE, positions: [{ ...row, id: 'p1', symbol: CALL, size: '-2' }] })
    const ticker = `{"category":"option","list":[{"symbol":"${CALL}","markIv":"0.6","markPrice":"900"}]}`
    take([{ name: 'tickers', text: ticker }])
    const { quotes } = toDocument(now(), SAMPLE).document.market
    expect(quotes?.[CALL]).toEqual({ mark: '900', iv: '0.6', forward: '70200' })
  })

  test('takes away what cancels out, and the orders of a contract change together', () => {
    take(sheet('symbol,side,size,entry', 'BTCUSDT,Buy,1,60000', 'BTCUSDT,Sell,1,60000'))
    expect(now().positions.map(({ id }) => id)).toEqual(['p2', 'p3', 'p4'])
    take(sheet('symbol,side,qty,price,orderStatus,leavesQty', 'BTCUSDT,Sell,2,80000,New,2'))
    expect(now().orders).toMatchObject([{ symbol: 'BTCUSDT', side: 'Sell', size: '2', enabled: true }])
  })

  test('is taken back also after further edits', () => {
    const back = take(sheet('symbol,side,size,entry', 'ETHUSDT,Sell,3,2100'))
    edits.rename('Later')
    back()
    expect(now()).toEqual(MINE)
  })

  test('a rulebook typed among the rest is what it changes in the built-in one', () => {
    const mine = { ...RULEBOOKS['uta-guide'], borrow: { imr: '0.2', mmr: '0.04' } }
    take([{ name: 'mine.json', text: JSON.stringify(mine) }])
    expect(now().rulebookOverrides).toEqual({ borrow: { imr: '0.2' } })
  })

  test('a rulebook among the rest keeps where its values were observed', () => {
    const guide = RULEBOOKS['uta-guide']
    const seen = { kind: 'observed', note: 'in an answer' }
    const mine = put({ ...guide, borrow: { imr: '0.2', mmr: '0.04' } }, ['sources', 'borrow.imr'], seen)
    take([{ name: 'mine.json', text: JSON.stringify(mine) }])
    expect(now().rulebookOverrides).toEqual({
      borrow: { imr: '0.2' },
      sources: { 'borrow.imr': seen },
    })
  })
})
