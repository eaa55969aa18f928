import { describe, expect, test } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import { checkScenario } from '@/engine/reading/checkScenario'
import { ALL_RULEBOOKS, RULEBOOKS } from '@/engine/reading/testing/documents'
import { statement } from '@/engine/statement/statement'
import { ACCOUNT } from '@/files/testing/account'
import { accountTexts, imported, sampleOf } from '@/files/testing/samples'
import { importTexts } from './importTexts'

function documentOf({ document }: ReturnType<typeof imported>): ScenarioDocument {
  if (document === null) throw new Error('nothing was read')
  return document
}

function statementOf(document: ScenarioDocument) {
  const checked = checkScenario(document, RULEBOOKS)
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults))
  return statement(checked.value)
}

describe('all answers of one account at once', () => {
  const whole = imported(accountTexts())
  const document = documentOf(whole)

  test('the statement computes, and is worth what the exchange says', () => {
    const { account, units } = statementOf(document)
    expect(Object.keys(units)).toEqual(['BTC', 'ETH'])
    expect(Number(account.totalEquity)).toBeCloseTo(132_394.531, 3)
    // Equity per coin agrees to 1e-6: a disagreement would be a note.
    expect(whole.notes.filter((note) => note.includes('equity'))).toEqual([])
  })

  test('what is netted, empty, conditional and collateral only is named', () => {
    expect(whole.notes).toEqual(
      [
        'orders-linear.json: 1 conditional order does not count until triggered.',
        'positions-linear.json: 1 empty row of 6 (SOLUSDT).',
        'ETHUSDT: 2 rows netted to +11 @ 2432.07090909, with its P&L kept.',
        'MNT has no contract here: it is collateral, priced by its index of 0.7097302 USD.',
      ].sort((one, other) => whole.notes.indexOf(one) - whole.notes.indexOf(other)),
    )
    expect(whole.notCounted).toMatchObject([{ what: 'BTCUSDT Sell 1.25', where: 'orders-linear.json' }])
    expect(whole.leftOut).toMatchObject([{ what: 'error 10002', where: 'error.json' }])
  })

  test('rows and prices are those of the answers', () => {
    expect(document.asOf).toBe('2026-06-03T09:15:27.412Z')
    expect(document.market.stablecoins).toEqual({ USDT: '0.99962', USDC: '1.00003' })
    expect(document.market.quotes?.['BTC-25SEP26-80000-C']).toEqual({
      mark: '3593.28349483',
      iv: '0.471',
      forward: '69306.96',
    })
    expect(document.account.balances).toContainEqual({ coin: 'USDC', wallet: '0', borrowed: '8500' })
    expect(document.positions).toHaveLength(10)
    expect(document.orders).toEqual([
      { symbol: 'BTCUSDT', side: 'Buy', size: '0.5', price: '66500' },
      { symbol: 'ETHUSDT', side: 'Sell', size: '2', price: '2610.5' },
      { symbol: 'BTC-26JUN26-76000-C-USDT', side: 'Buy', size: '1', price: '700' },
      { symbol: 'ETH-5JUN26-2600-C-USDT', side: 'Sell', size: '10', price: '22.5' },
    ])
  })

  test('a second import changes nothing', () => {
    const again = imported(accountTexts(), document)
    expect(again.document).toEqual(document)
    expect([...again.added, ...again.changed]).toEqual([])
  })

  test('the order of the answers and pages that overlap do not matter', () => {
    const backwards = documentOf(
      imported([...accountTexts([...ACCOUNT].reverse()), sampleOf('exchange', 'positions-linear.json')]),
    )
    const { account } = statementOf(backwards)
    expect(account).toEqual(statementOf(document).account)
  })

  test('one text of all answers is the same', () => {
    const text = accountTexts()
      .map((one) => one.text)
      .join('\n')
    const { account } = statementOf(documentOf(imported([{ name: 'pasted', text }])))
    expect(account).toEqual(statementOf(document).account)
  })

  test('one bad row does not keep the others out', () => {
    const bad =
      '{"category":"linear","list":[{"symbol":"XRPUSDT","side":"","size":"5","avgPrice":"1"},{"symbol":"币安人生USDT","side":"Buy","size":"5","avgPrice":"1"},{"symbol":"USDCUSDT","side":"Buy","size":"5","avgPrice":"1"}]}'
    const more = imported([...accountTexts(), { name: 'bad', text: bad }])
    expect(more.document).toEqual(document)
    expect(more.leftOut.map(({ what }) => what)).toEqual([
      'error 10002',
      'XRPUSDT',
      '币安人生USDT',
      'USDCUSDT',
    ])
  })
})

test('a wallet that does not add up with its positions is told', () => {
  const texts = accountTexts().map((one) =>
    one.name === 'wallet-balance.json' ? { ...one, text: one.text.replace('0.90033912', '0.91') } : one,
  )
  expect(imported(texts).notes).toContainEqual(
    expect.stringMatching(
      /^BTC: its equity is 0\.91, but wallet, debt, P&L and options add up to 0\.9003391/,
    ),
  )
})

test('beside an account the portfolio-margin answer is known, and nothing of it is taken', () => {
  const alone = documentOf(imported(accountTexts()))
  for (const texts of [
    [...accountTexts(), sampleOf('exchange', 'portfolio-margin.json')],
    [sampleOf('exchange', 'portfolio-margin.json'), ...accountTexts()],
  ]) {
    const { document, notes } = imported(texts)
    expect(document).toEqual(alone)
    expect(notes).toContainEqual(expect.stringContaining('it is for comparing'))
  }
})

test('scenario and rulebook files come in by the same door', () => {
  const scenario = documentOf(imported(accountTexts()))
  const opened = imported([{ name: 'a.json', text: JSON.stringify(scenario) }])
  expect(opened).toMatchObject({ document: scenario, recognised: [{ what: 'scenario file' }], leftOut: [] })
  const rules = RULEBOOKS.document('uta-observed')
  const ruled = documentOf(imported([{ name: 'r.json', text: JSON.stringify(rules) }], scenario))
  expect(statementOf(ruled).units.BTC?.maxLoss).toBe(
    statementOf({ ...scenario, rulebook: 'uta-observed' }).units.BTC?.maxLoss,
  )
  const broken = imported([{ name: 'b.json', text: '{"format":"margin-scenario@1"}' }])
  expect(broken.document).toBeNull()
  expect(broken.leftOut.map(({ reason }) => reason)).toContainEqual(
    expect.stringMatching(/^account: expected/),
  )
})

test('a rulebook file that sets no coin apart counts for every coin, also where it names the account’s own model', () => {
  const scenario = documentOf(imported(accountTexts()))
  const rules = Object(RULEBOOKS.document('uta-guide'))
  const { default: usual, BTC } = rules.units
  const { default: step } = rules.crossMargin.tierStep
  const plain = {
    ...rules,
    units: { default: usual },
    crossMargin: { ...rules.crossMargin, tierStep: { default: step } },
    sources: Object.fromEntries(
      Object.entries(rules.sources).filter(([path]) => !/^(units|crossMargin\.tierStep)\.[A-Z]/.test(path)),
    ),
  }
  expect(BTC.stress.priceRange).not.toBe(usual.stress.priceRange)
  for (const file of [plain, { ...plain, model: 'uta' }]) {
    const ruled = documentOf(imported([{ name: 'r.json', text: JSON.stringify(file) }], scenario))
    const direct = {
      ...scenario,
      rulebookOverrides: {
        units: { BTC: usual, ETH: usual },
        crossMargin: { tierStep: { BTC: step, ETH: step } },
      },
    }
    expect(statementOf(ruled).units).toEqual(statementOf(direct).units)
    expect(statementOf(ruled).crossMargin).toEqual(statementOf(direct).crossMargin)
    expect(statementOf(ruled).units.BTC?.maxLoss).not.toBe(statementOf(scenario).units.BTC?.maxLoss)
  }
})

test('what a venue’s rulebook file is without stays as built in, and is said', () => {
  const scenario = documentOf(imported(accountTexts()))
  const derive = Object(ALL_RULEBOOKS.document('derive'))
  const { HYPE: _, BTC, ...units } = derive.units
  const { haircut: __, ...bare } = BTC
  const file = { ...derive, units: { ...units, BTC: bare } }
  const into = {
    scenario,
    sample: { asOf: scenario.asOf, market: scenario.market },
    rulebooks: ALL_RULEBOOKS,
  }
  const read = (document: object) =>
    importTexts([{ name: 'r.json', text: JSON.stringify(document) }], into).warnings
  const words = 'r.json: not in the file, so as built in: units.BTC.haircut, units.HYPE'
  expect(read(file)).toContain(words)
  expect(read(derive).join()).not.toContain('as built in')
})

test('a share link says what to do with it, alone or in a letter', () => {
  const link = 'https://margin.example/#s1=abc'
  for (const text of [link, `Hello,\nlook at ${link}\nThanks`]) {
    const { document, leftOut } = imported([{ name: 'letter.txt', text }])
    expect(document).toBeNull()
    expect(leftOut).toMatchObject([
      { what: 'a link to a scenario', reason: expect.stringContaining('open the link in the browser') },
    ])
  }
})
