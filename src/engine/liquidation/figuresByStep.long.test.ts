import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Engine } from '@/engine/engine'
import { april } from '@/engine/market/shift/testing/moved'
import { endangered } from '@/engine/models/uta/liquidation/testing/endangered'
import { plain } from '@/engine/numbers/decimal'
import { RULEBOOKS, sound } from '@/engine/reading/testing/documents'
import type { FigureAddress } from '@/engine/statement/figureAddress'
import { walkFigures } from '@/engine/testing/figureFaults'
import { figuresByStep } from './figuresByStep'
import { liquidate } from './liquidation'
import { BID, strangleAt } from './testing/strangle'

const PLACES = 8

test('at every step the figures are what the step says, and none but recomputes from its inputs', () => {
  fc.assert(
    fc.property(endangered, (document) => {
      const scenario = sound(document)
      const { steps } = liquidate(scenario)
      const figuresAt = figuresByStep(scenario)
      for (const [place, { before, after }] of steps.entries()) {
        for (const [step, standing] of [
          [place, before],
          [place + 1, after],
        ] as const) {
          const account = figuresAt(step)?.account
          expect({
            mmRate: account && plain(account.mmRate.value, PLACES),
            base: account && plain(account.base.value, PLACES),
            maintenanceMargin: account && plain(account.maintenanceMargin.value, PLACES),
          }).toEqual(standing)
        }
      }
      expect(figuresAt(steps.length + 1)).toBeNull()
      const last = figuresAt(Math.min(steps.length, 3))
      expect(walkFigures(last).faults).toEqual([])
    }),
    { numRuns: 25 },
  )
})

const engine = new Engine(RULEBOOKS)

function explained(document: unknown, address: FigureAddress) {
  const answer = engine.explain(document, address, [])
  return answer.ok ? answer.value : null
}

test('a step that closes something is followed down to the size and the cash that it left', () => {
  const document = strangleAt(1.3, [BID])
  const names = explained(document, 'liquidation.3.account.mmRate')?.steps.map(({ figure }) => figure.name)
  expect(names).toContain('Size after the step')
  expect(names).toContain('Wallet balance after payments')
  expect(names).toContain('Liquidation fee')
  // The orders are cancelled first, which changes no size.
  const first = explained(document, 'liquidation.1.account.mmRate')?.steps.map(({ figure }) => figure.name)
  expect(first).not.toContain('Size after the step')
})

test('what a hedge has cost and added is in the account from which the liquidation begins', () => {
  const balances = [{ coin: 'USDT', wallet: '9000' }]
  const hedges = [
    { symbol: 'BTCUSDT', size: '0.5' },
    { symbol: 'BTC-24APR26-80000-C-USDT', size: '0.1' },
  ]
  const document = april(
    { positions: [{ symbol: 'BTCUSDT', size: '1', entry: '70000' }], hedges },
    { 'BTC-24APR26-80000-C-USDT': { iv: '0.5' } },
    { balances },
  )
  const names = explained(document, 'liquidation.0.account.mmRate')?.steps.map(({ figure }) => figure.name)
  expect(names).toContain('Size with hedges')
  expect(names).toContain('Premium of the hedge')
})

test('where a step closes more of what was closed before, it is that step which is told', () => {
  const session = engine.open(strangleAt(1.3))
  const { steps } = liquidate(sound(strangleAt(1.3)))
  const place = steps.findIndex(({ symbol }, i) => i > 0 && symbol === steps[i - 1]?.symbol)
  expect(place).toBeGreaterThan(0)
  const at = (step: number) => `liquidation.${step}.account.maintenanceMargin`
  const change = session.explainChange(at(place + 1), session, at(place))
  const last = change.ok ? change.value?.levels.at(-1) : null
  const closed = Number(last?.now?.value) - Number(last?.before?.value)
  expect(last?.now?.name).toBe('Size after the step')
  expect(closed).toBeCloseTo(-Number(steps[place]?.size), 9)
})

test('why a step changed the rate leads to what it closed; places that do not exist have no figures', () => {
  const session = engine.open(strangleAt(1.3, [BID]))
  const change = session.explainChange(
    'liquidation.2.account.maintenanceMargin',
    session,
    'liquidation.1.account.maintenanceMargin',
  )
  const last = change.ok ? change.value?.levels.at(-1) : null
  expect(last?.before?.name).toBe('Size')
  expect(last?.now?.name).toBe('Size after the step')
  for (const address of ['liquidation.999.account.mmRate', 'liquidation.x.account.mmRate', 'liquidation']) {
    expect(session.explain(address, [])).toEqual({ ok: true, value: null })
  }
})
