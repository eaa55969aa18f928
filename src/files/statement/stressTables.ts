import type { UnitStatement } from '@/engine/statement/statement'
import { figure, row, table } from './cells'
import type { StatementTable } from './statementDocument'
import type { StatementWords } from './statementSource'

/** Profit and loss of the whole unit in every scenario, a line for each price; the one that decides is marked. */
export function scenarioTable(base: string, unit: UnitStatement, words: StatementWords): StatementTable {
  const { scenarios, worstScenario } = unit
  const prices = [...new Set(scenarios.map(({ price }) => price))]
  const volatilities = [...new Set(scenarios.map(({ iv }) => iv))]
  const isWorst = (price: string, iv: string) => worstScenario?.price === price && worstScenario.iv === iv
  return table(
    `Profit and loss in every scenario, ${base}, USD`,
    ['Price', ...volatilities.map((iv) => `#Volatility ${words.shock(iv)}`), 'Decides'],
    prices.map((price) => {
      const cells = volatilities.map((iv) => {
        const place = scenarios.findIndex((one) => one.price === price && one.iv === iv)
        const pnl = scenarios[place]?.pnl
        // Scenarios need not be a rectangle.
        if (pnl === undefined) return ''
        const name = `profit and loss, price ${words.shock(price)}, volatility ${words.shock(iv)}, ${base}`
        const cell = figure('money', pnl, name, `units.${base}.scenarios.${place}.pnl`)
        return { ...cell, decides: isWorst(price, iv) }
      })
      const decides = worstScenario?.price === price ? `volatility ${words.shock(worstScenario.iv)}` : ''
      return row([words.shock(price), ...cells, decides])
    }),
  )
}

/** What a leg is. */
export const FROM = {
  position: 'position',
  hedge: 'what-if hedge',
  order: 'order, if filled',
  spot: 'hedging spot',
} as const

/**
 * What each leg of the deciding portfolio gains or loses in the deciding scenario; together it is what the unit does.
 */
export function legTable(base: string, unit: UnitStatement, words: StatementWords): StatementTable {
  const { legs, scenarios, worstScenario } = unit
  const deciding =
    worstScenario === null
      ? -1
      : scenarios.findIndex(({ price, iv }) => price === worstScenario.price && iv === worstScenario.iv)
  const result = scenarios[deciding]
  return table(
    `Legs in the deciding scenario, ${base}`,
    ['Leg', 'What it is', '#Size', '#Delta', '#Profit and loss, USD'],
    [
      ...legs.map((leg, place) => {
        const name = words.leg(leg, base)
        const at = (key: 'size' | 'delta' | 'worstPnl') => `units.${base}.legs.${place}.${key}` as const
        return row([
          name,
          FROM[leg.from],
          figure('number', leg.size, `size, ${name}`, at('size')),
          figure('number', leg.delta, `delta, ${name}`, at('delta')),
          figure('money', leg.worstPnl, `profit and loss, ${name}`, at('worstPnl')),
        ])
      }),
      ...(result === undefined
        ? []
        : [
            row(
              [
                'All legs',
                '',
                '',
                '',
                figure(
                  'money',
                  result.pnl,
                  `profit and loss of all legs, ${base}`,
                  `units.${base}.scenarios.${deciding}.pnl`,
                ),
              ],
              'total',
            ),
          ]),
    ],
    worstScenario === null ? 'No scenario loses: the legs are in the one that gains least.' : '',
  )
}
