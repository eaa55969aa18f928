import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { ComponentTable } from '@/features/contingency/ComponentTable'
import { marginText } from '@/features/contingency/marginText'
import { Waterfall } from '@/features/contingency/Waterfall'
import { stepsOf } from '@/features/contingency/waterfall'
import { decidingSentence } from '@/features/headline/sentence'
import { orderFinding } from '@/features/hedges/orderFinding'
import { PortfolioCards } from '@/features/hedges/PortfolioCards'
import { UTA } from '@/models/uta'
import { chooseUnit } from '@/state/result/chosenUnit'
import { fromDocument } from '@/state/workbook/fromDocument'
import { resultUnder } from '@/words/testing/statements'
import { TOY_BOOKS, TOY_DOCUMENT } from '@/words/testing/toyBook'

vi.mock('@/engine/models/registry', async (importOriginal) => {
  const own = await importOriginal<typeof import('@/engine/models/registry')>()
  const { TOY } = await import('@/engine/models/testing/toyModel')
  return { ...own, MODELS: { ...own.MODELS, toy: TOY } }
})
vi.mock('@/models/accountModels', async (importOriginal) => {
  const own = await importOriginal<typeof import('@/models/accountModels')>()
  const { TOY_WORDS } = await import('@/words/testing/toyWords')
  return { ...own, accountWords: (model: string) => (model === 'toy' ? TOY_WORDS : own.accountWords(model)) }
})

const { current } = resultUnder(TOY_BOOKS, fromDocument(TOY_DOCUMENT))
const chosen = chooseUnit({ current, baseline: null, faults: [], failure: null, busy: false }, null)
if (chosen.kind !== 'chosen') throw new Error('no unit')

/** What is read on the page, an item a line. */
const read = (element: ReactNode) =>
  renderToStaticMarkup(element)
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter((text) => text !== '')

const DRAWN = {
  cards: read(<PortfolioCards chosen={chosen} />),
  parts: read(<ComponentTable chosen={chosen} />),
  waterfall: read(<Waterfall chosen={chosen} />),
  copied: marginText(chosen).split('\n'),
  headline: [
    decidingSentence(current)
      .map(({ text }) => text)
      .join(''),
  ],
  orders: [orderFinding(chosen, 1)],
}

test('the page of a model whose parts do not add up says what they are, and of none a share', () => {
  expect(DRAWN.cards).toEqual(['What is held', 'decides', '2,100.00', 'USD', 'positions and hedges'])
  expect(DRAWN.parts.join(' | ')).toContain(
    'Toy loss | 3,600.00 | Charge by kind | 600.00 | Charge by contract',
  )
  const waterfall = DRAWN.waterfall.join(' ')
  expect(waterfall).toContain('the largest of what it is made of is toy loss, 3,600.00 USD')
  expect(waterfall).toContain('What the margin of BTC is made of, USD')
  expect(DRAWN.copied.slice(1)).toEqual([
    'Toy loss: 3,600.00 USD',
    'Charge by kind: 600.00 USD',
    'Charge by contract: 390.00 USD',
    'Maintenance margin of BTC: 2,100.00 USD',
    'Initial margin: 4,200.00 USD, × 2',
  ])
  expect(DRAWN.headline).toEqual(['BTC down 12\u202f% would lose 3,600.00 USD. BTC’s margin is 2,100.00.'])
  expect(DRAWN.orders).toEqual(['The open order adds no margin: 2,100.00 USD either way'])
  expect(stepsOf(chosen).map(({ key, range }) => [key, ...range])).toEqual([
    ['maxLoss', 0, 3600],
    ['byKind', 0, 600],
    ['byContract', 0, 390],
    ['maintenanceMargin', 0, 2100],
    ['initialMargin', 0, 4200],
  ])
})

test('nothing of the account’s own model is named there', () => {
  const own = [UTA.maxLoss, ...UTA.components].flatMap(({ name, spoken }) => [name, spoken])
  const ofOrders = UTA.orderPortfolios.slice(1).flatMap(({ name, title }) => [name, title])
  const said = Object.values(DRAWN).flat().join('\n')
  expect([...own, ...ofOrders].filter((words) => said.includes(words))).toEqual([])
})
