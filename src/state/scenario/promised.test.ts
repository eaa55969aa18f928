import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { builtInRulebooks } from '@/cli/margin/rulebooks'
import { funded } from '@/engine/analysis/capacity/testing/funded'
import { type WideBook, wideBooks } from '@/engine/analysis/hedges/testing/wideBooks'
import type { SweepKind, SweepPart, SweepQuestion } from '@/engine/catalog'
import type { ScenarioDocument } from '@/engine/documents/document'
import { Engine } from '@/engine/engine'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { WHOLE } from '@/engine/sweep/sweep'
import { libraryStore } from '@/state/library/libraryStore'
import { marketContracts } from '@/state/market/marketContracts'
import { withListed } from '@/state/query/useTradable'
import { resetStores } from '@/state/testing/reset'
import { SAMPLE } from '@/state/testing/sampleMarket'
import { fromDocument } from '@/state/workbook/fromDocument'
import { newLegs } from '@/state/workbook/newLegs'
import { newRow } from '@/state/workbook/newRow'
import { toDocument } from '@/state/workbook/toDocument'
import { addLegs } from './legCommands'
import { scenarioStore } from './scenarioStore'

const engine = new Engine(builtInRulebooks(), 'lenient')

beforeEach(() => {
  resetStores()
  libraryStore.setState({ sample: SAMPLE })
})

const documentNow = () => toDocument(scenarioStore.getState().workbook, SAMPLE).document

/** Opens a book as the page has it, with rows beside its own that are switched off; gives what can be traded in it. */
function open(document: ScenarioDocument, base: string): ScenarioDocument {
  const own = fromDocument(document)
  const { positions, hedges, balances } = own
  const off = [...positions, ...hedges].map(({ symbol }) =>
    newRow('hedges', { symbol, size: '7', enabled: false }),
  )
  const coins = balances.map(({ coin }) => newRow('balances', { coin, wallet: '9', enabled: false }))
  const workbook = { ...own, hedges: [...off, ...hedges], balances: [...coins, ...balances] }
  scenarioStore.setState({ workbook })
  return withListed(documentNow(), workbook, marketContracts(workbook, SAMPLE), SAMPLE, base)
}

function swept<K extends SweepKind>(
  kind: K,
  document: ScenarioDocument,
  moves: MovesDocument,
  question: SweepQuestion<K>,
): readonly SweepPart<K>[] {
  const sweep = engine.sweep(kind, document, moves, question, WHOLE)
  return sweep.ok ? [...sweep.value].flatMap(({ part }) => (part === undefined ? [] : [part])) : []
}

function statementNow(moves: MovesDocument) {
  const answer = engine.evaluate(documentNow(), moves)
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults))
  return answer.value.statement
}

const baseOf = ({ market }: ScenarioDocument) => Object.keys(market.underlyings)[0] ?? ''

/** Rates are printed to eight places. */
function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-7 * Math.max(1, Math.abs(other))
}

test('what the hedge finder promises is what the page computes once it is adopted, after moves as well', () => {
  let adopted = 0
  const holds = ({ document, moves }: WideBook) => {
    const base = baseOf(document)
    const tradable = open(document, base)
    const { workbook } = scenarioStore.getState()
    for (const { legs, after } of swept('hedgeFinder', tradable, moves, { base, costs: {} })) {
      const [leg] = legs
      if (leg === undefined || leg.size === 0) continue
      scenarioStore.setState({ workbook })
      addLegs(newLegs(leg), 'trade')
      const { account, units } = statementNow(moves)
      const margin = Number(units[base]?.maintenanceMargin ?? 0)
      const promised = after.maintenanceMargin - after.components.borrowing
      const isKept = isNear(margin, promised) && isNear(Number(account.mmRate), after.mmRate ?? Infinity)
      if (!isKept && account.mmRate !== 'Infinity')
        expect.fail(
          `${leg.symbol} ${leg.sizeText}: ${margin} ${account.mmRate}, and not ${promised} ${after.mmRate}`,
        )
      adopted += 1
    }
  }
  fc.assert(fc.property(wideBooks, holds), { numRuns: 20, seed: 3, endOnFailure: true })
  expect(adopted).toBeGreaterThan(20)
})

test('the largest size that the plan gives can be added without the rate reaching its bound', () => {
  let added = 0
  const holds = (book: WideBook, at: number, ofMm: boolean, asOrders: boolean) => {
    const usdt = funded(book, at)?.unmoved.balances.find(({ coin }) => coin === 'USDT')
    if (usdt === undefined) return
    const { account, ...document } = book.document
    const wallet = usdt.wallet.toFixed()
    const balances = account.balances.map((line) => (line.coin === 'USDT' ? { ...line, wallet } : line))
    const base = baseOf(book.document)
    const tradable = open({ ...document, account: { ...account, balances } }, base)
    const { workbook } = scenarioStore.getState()
    const bound = ofMm ? ({ rate: 'mmRate', level: 0.9 } as const) : ({ rate: 'imRate', level: 1 } as const)
    for (const { kind, symbol, ...sides } of swept('capacities', tradable, book.moves, {
      base,
      bound,
      asOrders,
    })) {
      for (const side of ['buy', 'sell'] as const) {
        const { inLots: size, end, balances: paid } = sides[side]
        if (end !== 'reached' || size === '0') continue
        const signed = side === 'buy' ? size : `-${size}`
        const order = { table: 'orders', symbol, side: side === 'buy' ? 'Buy' : 'Sell', price: '' } as const
        scenarioStore.setState({ workbook })
        const legs = newLegs({ kind, symbol, sizeText: signed, balances: paid })
        addLegs(asOrders ? [{ ...order, size }] : legs, 'trade')
        const rate = Number(statementNow(book.moves).account[bound.rate])
        if (rate > bound.level + 1e-7) expect.fail(`${signed} ${symbol}: ${rate}`)
        added += 1
      }
    }
  }
  const rates = fc.double({ min: 0.05, max: 0.99, noNaN: true })
  const property = fc.property(wideBooks, rates, fc.boolean(), fc.boolean(), holds)
  fc.assert(property, { numRuns: 8, seed: 3, endOnFailure: true })
  expect(added).toBeGreaterThan(20)
})
