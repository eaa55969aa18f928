import { haircut, nakedShorts, perpetualCharge } from '@/engine/models/derive/charges'
import type { DeriveOption } from '@/engine/models/derive/deriveOption'
import type { DerivePortfolio } from '@/engine/models/derive/derivePortfolio'
import type { DeriveScenario } from '@/engine/models/derive/deriveScenario'
import { expiryTerms } from '@/engine/models/derive/expiryTerms'
import { forwardMoves } from '@/engine/models/derive/forwardLoss'
import { type HeldOption, heldExpiry } from '@/engine/models/derive/heldExpiry'
import { optionWorth, shockedWorth } from '@/engine/models/derive/optionWorth'
import { LOSS_FACTOR, NAKED_SHORT, PERPETUAL } from '@/engine/models/derive/parameters'
import { initialFactor, initialMargin, maintenanceMargin } from '@/engine/models/derive/requirement'
import { forwardContingency, scenarioResult, stressLoss } from '@/engine/models/derive/stressTest'
import type { MarginKind } from '@/engine/models/venueModel'
import type { Algebra } from '@/engine/numbers/algebra'
import { Decimal } from '@/engine/numbers/decimal'
import { termsOf } from '@/engine/numbers/term'
import { factorsOf, type Vector } from './vectors'

const TERMS = termsOf('Derive: inputs', {
  given: ['Given', '', 'A number of the published case.'],
  worth: ['Worth', 'USDC', 'What the collateral is worth.'],
  total: ['Total', 'USDC', 'All added.'],
})

/** What a published portfolio comes to by the formulas, below all reading of scenarios. */
export function evaluateVector<V>(a: Algebra<V>, { given, set }: Vector) {
  const number = (text: string) => a.leaf(TERMS.given, new Decimal(text), { kind: 'rule', note: 'published' })
  const factors = factorsOf(a, set)
  const settlement = number(given.stablecoin)
  const index = number(given.index)
  const scenarios = set.scenarios.map(
    ({ price, volatility, weight }): DeriveScenario<V> => ({
      price: number(price),
      volatility,
      weight: number(weight),
    }),
  )
  const unit = {
    coin: 'BTC',
    forwardMoves: forwardMoves(a, factors),
    worthIn: (option: DeriveOption<V>, scenario: DeriveScenario<V>) => shockedWorth(a, option, scenario),
  }
  const collateral = given.collateral.map(({ amount, price, ...of }) => {
    const value = a.product(TERMS.worth, [number(amount), number(price)])
    return { ...of, worth: a.quotient(TERMS.worth, value, settlement) }
  })
  const moving = collateral.filter(({ movesWithIndex }) => movesWithIndex).map(({ worth }) => worth)
  const expiries = given.expiries.map(({ seconds, rate, forward, options }, place) => {
    const left = Number(seconds)
    const expiry = expiryTerms(a, factors, {
      name: `${place}`,
      days: a.quotient(TERMS.given, number(seconds), number('86400')),
      openShare: left < 1800 ? a.quotient(TERMS.given, number(seconds), number('1800')) : a.one,
      interestRate: number(rate),
    })
    const held = options.map(({ strike, type, size, volatility }) => {
      const option: DeriveOption<V> = {
        symbol: '',
        type: type === 'C' ? 'call' : 'put',
        strike: number(strike),
        forward: number(forward),
        volatility: number(volatility),
        expiry,
      }
      return { option, size: number(size), worth: optionWorth(a, option) }
    })
    return heldExpiry(a, held as [HeldOption<V>, ...HeldOption<V>[]])
  })
  const { size, mark, profit } = given.perpetual
  const portfolio: DerivePortfolio<V> = {
    perpetual: { symbol: '', size: number(size), mark: number(mark) },
    collateral: { worth: a.sum(TERMS.total, moving) },
    expiries,
  }
  const pnl = scenarios.map((scenario) => scenarioResult(a, unit, portfolio, scenario).pnl)
  const forward = forwardContingency(a, unit, portfolio).pnl
  const loss = stressLoss(a, 'BTC', [...pnl, forward])
  const strikes = given.expiries.flatMap(({ options }, place) =>
    options.map(({ strike, size }) => ({ strike: `${place} ${strike}`, size: number(size) })),
  )
  // Each collateral has a haircut of its own.
  const charges = (stage: MarginKind) => {
    const haircuts = collateral.map(({ haircut: its, worth }) => haircut(a, number(its[stage]), worth, 'BTC'))
    return {
      perpetual: perpetualCharge(a, factors.of(PERPETUAL)[stage], number(size), index, 'BTC'),
      nakedShorts: nakedShorts(a, factors.of(NAKED_SHORT)[stage], strikes, index, 'BTC'),
      haircut: a.sum(TERMS.total, haircuts),
      orderLoss: a.zero,
    }
  }
  const optionValue = a.sum(
    TERMS.total,
    expiries.map(({ worth }) => worth),
  )
  const worths = collateral.map(({ worth }) => worth)
  return {
    pnl,
    forwardContingency: forward,
    optionValue,
    equity: a.sum(TERMS.total, [number(given.cash), number(profit), optionValue, ...worths]),
    initialMargin: initialMargin(
      a,
      initialFactor(a, factors, settlement, 'BTC'),
      loss,
      charges('initial'),
      'C',
    ),
    maintenanceMargin: maintenanceMargin(
      a,
      factors.of(LOSS_FACTOR).maintenance,
      loss,
      charges('maintenance'),
      'C',
    ),
  }
}
