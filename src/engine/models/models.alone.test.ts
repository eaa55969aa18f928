import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { SweepKind, SweepPart, SweepQuestion } from '@/engine/catalog'
import type { ScenarioDocument } from '@/engine/documents/document'
import { faultLine } from '@/engine/documents/faultLine'
import { Engine } from '@/engine/engine'
import { EXPLAINED } from '@/engine/margin/explainedInterpreter'
import { countedOrders } from '@/engine/margin/orders'
import { unitMargin } from '@/engine/margin/unitMargin'
import type { Scenario } from '@/engine/portfolio/scenario'
import { checkScenario } from '@/engine/reading/checkScenario'
import { moveByDocument } from '@/engine/reading/moveByDocument'
import { builtIn, RULEBOOKS } from '@/engine/reading/testing/documents'
import type { Session } from '@/engine/session'
import { statementFigures } from '@/engine/statement/statementFigures'
import { WHOLE } from '@/engine/sweep/sweep'
import { accountDocument } from '@/engine/testing/account'
import { scenarioDocuments } from '@/engine/testing/documents'
import { walkFigures } from '@/engine/testing/figureFaults'
import { memoize } from '@/engine/util/memoize'
import { ruleOrigin, ruleText } from './ruleTexts'
import { TOY_SCENARIOS } from './testing/toyModel'
import { TOY_SHARES, toyRulebook } from './testing/toyRulebook'
import { RULE_TEXTS as UTA_RULES } from './uta/ruleTexts'

vi.mock('./registry', async (importOriginal) => {
  const own = await importOriginal<typeof import('./registry')>()
  const { TOY } = await import('./testing/toyModel')
  const { REGROUPED } = await import('./testing/regrouped')
  return { ...own, MODELS: { ...own.MODELS, toy: TOY, regrouped: REGROUPED } }
})

/** A rulebook of each model; those that have the same parameters, with the guide's. */
const BOOKS = {
  ids: ['uta', 'toy', 'regrouped'],
  document: memoize((id: string) =>
    id === 'toy' ? toyRulebook() : { ...builtIn('uta-guide'), id, model: id },
  ),
}
const engine = new Engine(BOOKS)
type Id = 'uta' | 'toy' | 'regrouped'
const under = <Document extends object>(
  rulebook: Id,
  { rulebookOverrides: _, ...document }: Document & Pick<ScenarioDocument, 'rulebookOverrides'>,
) => ({ ...document, rulebook })

function statementOf(session: Session) {
  const result = session.evaluate()
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.value.statement
}

const evaluated = (document: unknown) => statementOf(engine.open(document))

function read(document: unknown): Scenario {
  const checked = checkScenario(document, BOOKS)
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults))
  return checked.value
}

function swept<K extends SweepKind>(
  kind: K,
  session: Session,
  question: SweepQuestion<K>,
): readonly SweepPart<K>[] {
  const sweep = session.sweep(kind, question, WHOLE)
  if (!sweep.ok) throw new Error(JSON.stringify(sweep.faults))
  return [...sweep.value].flatMap(({ part }) => (part === undefined ? [] : [part]))
}

/** Exact, as the statement has it. */
const marginOf = (scenario: Scenario, base: string) =>
  unitMargin(EXPLAINED, scenario, countedOrders(scenario), base)

const near = (actual: number, expected: number, scale = Math.abs(expected)) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-8 * scale + 1e-6)

/** Explanation, curve, hedge finder, attribution and leave-one-out of a document say what its statement says. */
function followTheStatement(document: ScenarioDocument) {
  const session = engine.open(document)
  const statement = statementOf(session)
  const scenario = read(document)
  expect(walkFigures(statementFigures(scenario).figures).faults).toEqual([])

  for (const part of swept('marginCurve', session, { axis: 'price', base: '*', points: 5 })) {
    if (part.kind !== 'point') continue
    const moved = moveByDocument(scenario, { price: { '*': part.x.toFixed(15) } })
    if (!moved.ok) throw new Error(JSON.stringify(moved.faults))
    const { account } = statementFigures(moved.value.scenario).figures
    near(part.standing.maintenanceMargin, account.maintenanceMargin.double)
    near(part.standing.initialMargin, account.initialMargin.double)
  }

  for (const [base, unit] of Object.entries(statement.units)) {
    const address = `units.${base}.maintenanceMargin`
    const explained = session.explain(address, [])
    near(Number(explained.ok && explained.value?.steps[0]?.figure.value), Number(unit.maintenanceMargin))

    const { decides } = unit.portfolios
    const worst = unit.scenarios.findIndex(
      ({ price, iv }) => price === unit.worstScenario?.price && iv === unit.worstScenario.iv,
    )
    const [attribution] = swept('attribution', session, { base, decides, worst: Math.max(0, worst) })
    for (const [id, amount] of Object.entries(unit.contingency)) {
      if (id === 'total') continue
      const shares = attribution?.legs.map((leg) => Object.entries(leg.shares))
      const sum = shares?.flat().reduce((all, [name, share]) => (name === id ? all + share : all), 0)
      near(sum ?? Number.NaN, Number(amount), Number(unit.maintenanceMargin))
    }

    for (const { legs, before, after } of swept('hedgeFinder', session, { base, costs: {} })) {
      near(before.maintenanceMargin, Number(unit.maintenanceMargin))
      const [leg] = legs
      if (leg === undefined || leg.kind === 'spot' || leg.size === 0) continue
      const hedges = [...(document.hedges ?? []), { symbol: leg.symbol, size: leg.sizeText }]
      // Of all that its statement says, this unit alone.
      const hedged = marginOf(read({ ...document, hedges }), base)
      near(after.maintenanceMargin, hedged.maintenanceMargin.double, before.maintenanceMargin)
      near(after.initialMargin, hedged.initialMargin.double, before.initialMargin)
    }
  }
}

describe.each(['uta', 'toy', 'regrouped'] as const)('the model %s', (id) => {
  test('is followed by explanation, curve, finder and attribution', () => {
    fc.assert(
      fc.property(scenarioDocuments, (document) => followTheStatement(under(id, document))),
      { numRuns: 20, endOnFailure: true },
    )
  })
})

const BOOK = {
  quotes: {
    'BTC-26JUN26-20000-C': { iv: '0.5' },
    'BTC-25SEP26-20000-C': { iv: '0.5' },
  },
  positions: [
    { symbol: 'BTC-26JUN26-20000-C', size: '-3' },
    { symbol: 'BTC-25SEP26-20000-C', size: '2' },
    { symbol: 'BTCUSDT', size: '1.5' },
  ],
  orders: [{ symbol: 'BTCUSDT', side: 'Buy', size: '4', price: '19000' }],
}

test('a grouping changed in one place changes the statement', () => {
  const sold = (id: Id) => evaluated(under(id, accountDocument(BOOK))).units.BTC?.contingency.shortOptions
  // 3 sold in June; with the 2 bought in September netted, 1: each a hundredth of 20,000.
  expect([sold('uta'), sold('regrouped')]).toEqual(['600', '200'])
})

describe('a model unlike the account’s own', () => {
  const unit = evaluated(under('toy', accountDocument(BOOK))).units.BTC

  test('has its own scenarios, weighted, and the worst of them by what counts', () => {
    expect(unit?.scenarios.map(({ price, iv }) => [price, iv])).toEqual(
      TOY_SCENARIOS.map(([price, iv]) => [price, iv]),
    )
    const losses = unit?.scenarios.map(({ pnl }, i) => -Number(pnl) * Number(TOY_SCENARIOS[i]?.[2])) ?? []
    const most = Math.max(...losses)
    expect(Number(unit?.maxLoss)).toBeCloseTo(most, 6)
    const { price, iv } = unit?.scenarios[losses.indexOf(most)] ?? {}
    expect(unit?.worstScenario).toEqual({ price, iv })
  })

  test('takes the larger of two charges, makes initial margin first and maintenance margin from it', () => {
    const { byKind, byContract, total } = Object(unit?.contingency)
    const deltas = unit?.legs.map(({ delta }) => Number(delta)) ?? []
    const [june = 0, september = 0, perpetual = 0] = deltas
    const gross = (coins: readonly number[]) => coins.reduce((sum, each) => sum + Math.abs(each), 0) * 20_000
    expect(Number(byKind)).toBeCloseTo(Number(TOY_SHARES.byKind) * gross([june + september, perpetual]), 5)
    expect(Number(byContract)).toBeCloseTo(Number(TOY_SHARES.byContract) * gross(deltas), 5)
    expect(Number(total)).toBe(Math.max(Number(byKind), Number(byContract)))
    expect(Number(unit?.initialMargin)).toBeCloseTo(Number(unit?.maxLoss) + Number(total), 6)
    expect(Number(unit?.maintenanceMargin)).toBeCloseTo(Number(unit?.initialMargin) / 2, 6)
  })

  test('is explained by its own rules and those that hold everywhere, by none of the account’s own model', () => {
    const document = accountDocument({
      ...BOOK,
      spotHedging: true,
      balances: [{ coin: 'BTC', wallet: '1', borrowed: '2' }],
    })
    const session = engine.open(under('toy', document))
    const explained = session.explain('account.mmRate', [])
    expect(explained).toMatchObject({ value: { model: 'toy' } })
    const { figures } = walkFigures(statementFigures(read(under('toy', document))).figures)
    const terms = [...figures].map(({ term }) => term)
    const ofUta = new Set([
      ...Object.values(UTA_RULES.sections),
      ...Object.values(UTA_RULES.terms).flatMap(Object.values),
    ])
    const told = terms.map(({ section, id }) => ruleText('toy', section, id))
    expect(told.filter((text) => text !== null && ofUta.has(text))).toEqual([])
    // Numbers, prices, options and the coins' equity are the same everywhere. What a model charges and how it measures
    // an account has no words but its own, wherever they would stand, and this model has none.
    const ruled = terms.filter(({ section, id }) => ruleText('toy', section, id) !== null)
    expect(
      [...new Set(ruled.map(({ section, id }) => (section === 'Account' ? id : section)))].sort(),
    ).toEqual(['Instruments', 'Numbers and time', 'Option value', 'equity', 'totalEquity'])
    expect(ruled.length).toBeGreaterThan(10)
    // Who says so is said by models that somebody has published.
    expect(terms.filter(({ section }) => ruleOrigin('toy', section) !== null)).toEqual([])
  })

  test('knows no orders: they change nothing of the unit, and no other portfolio is shown', () => {
    const { orders: _, ...withoutOrders } = BOOK
    expect(evaluated(under('toy', accountDocument(withoutOrders))).units.BTC).toEqual(unit)
    expect(Object.keys(unit?.portfolios ?? {})).toEqual(['held', 'decides'])
  })

  test('knows no spot that hedges: none is in its unit, and none is offered as a hedge', () => {
    const positions = [{ symbol: 'BTCUSDT', size: '-2' }]
    const own = accountDocument({ positions, spotHedging: true, balances: [{ coin: 'BTC', wallet: '1' }] })
    const hedged = (id: Id) => evaluated(under(id, own)).units.BTC?.hedgedSpot
    expect(hedged('toy')).toBe('0')
    expect(hedged('uta')).toBe('1')
    const offered = (id: Id) =>
      swept('instrumentList', engine.open(under(id, own)), { base: 'BTC' }).flatMap((part) =>
        JSON.stringify(part),
      )
    expect(offered('toy').join()).not.toContain('"kind":"spot"')
    expect(offered('uta').join()).toContain('"kind":"spot"')
  })

  test('measures the account in its own way: coins count in full, debts require nothing, orders take nothing off', () => {
    const balances = [
      { coin: 'BTC', wallet: '1' },
      { coin: 'USDT', wallet: '500', borrowed: '100' },
      { coin: 'USDC', wallet: '100000' },
    ]
    const own = accountDocument({ ...BOOK, balances, orders: [{ ...BOOK.orders[0], price: '21000' }] })
    const [toy, uta] = [evaluated(under('toy', own)), evaluated(under('uta', own))]
    const { account, units } = toy
    // 0.98 of the coin, 4 % of the debt and 4 x 1,000 of the order under the account's own model.
    const apart = Number(account.marginBalance) - Number(uta.account.marginBalance)
    expect(apart).toBeCloseTo(0.02 * 20_000, 6)
    expect(account.base).toBe(account.marginBalance)
    expect([account.orderLoss, uta.account.orderLoss]).toEqual(['0', '-4000'])
    expect([account.borrowed.maintenanceMargin, uta.account.borrowed.maintenanceMargin]).toEqual(['0', '4'])
    expect(account.maintenanceMargin).toBe(units.BTC?.maintenanceMargin)
    expect(Number(account.mmRate)).toBeCloseTo(Number(account.maintenanceMargin) / Number(account.base), 8)
  })

  test('has no cross margin to be compared with: its statement says nothing of it, nor does its explanation', () => {
    const own = under('toy', accountDocument(BOOK))
    expect(evaluated(own)).not.toHaveProperty('crossMargin')
    const result = engine.evaluate(own)
    expect(result.ok && Object.keys(result.value)).not.toContain('crossUnits')
    expect(engine.explain(own, 'crossMargin.base', [])).toEqual({ ok: true, value: null })
    expect(evaluated(under('uta', accountDocument(BOOK)))).toHaveProperty('crossMargin.base')
  })

  test('has no liquidation: it is said so, and no rate is assumed but that of a margin that is used up', () => {
    const poor = under('toy', accountDocument({ ...BOOK, balances: [{ coin: 'USDT', wallet: '1000' }] }))
    expect(Number(evaluated(poor).account.mmRate)).toBeGreaterThan(1)
    expect(swept('liquidation', engine.open(poor), null)).toEqual([{ kind: 'noRules', model: 'toy' }])
    const [levels] = swept('marginCurve', engine.open(poor), { axis: 'price', base: '*', points: 5 })
    expect(levels).toEqual({ kind: 'levels', autoRepay: 1, target: 1, liquidation: 1 })
  })
})

test('a rulebook of a model that is not there is refused, with the models that are', () => {
  const books = { ...RULEBOOKS, document: (id: string) => ({ ...builtIn(id), model: 'other' }) }
  const checked = checkScenario(accountDocument({}), books)
  expect(checked.ok ? [] : checked.faults.map(faultLine)).toEqual([
    'rulebook.model: expected one of the margin models uta, toy, regrouped, got "other"',
  ])
})
