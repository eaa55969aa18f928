import { accountWords } from '@/models/accountModels'
import type { UnitOfModel } from '@/state/result/marginComponents'
import { signOf } from '@/ui/format'
import { readableMoney } from '@/ui/readable'
import { moveWords, worstVolatility } from '@/ui/scenarioWords'

/**
 * What decides a unit's margin: `BTC down 10 % with volatility up 20 % would lose 8,443.75 USD; with 1,853.61 of
 * contingency its maintenance margin is 10,297.36 USD.`
 */
export function worstWords({ model, base, unit }: UnitOfModel): string {
  const { worstScenario, maxLoss, contingency, maintenanceMargin, scenarios } = unit
  const margin = `${readableMoney(maintenanceMargin)} USD`
  const { addsUp } = accountWords(model)
  if (worstScenario === null) {
    if (!addsUp) return `No scenario loses on ${base}; its maintenance margin is ${margin}.`
    return signOf(maintenanceMargin) === 0
      ? `No scenario loses on ${base}, and no contingency applies: its maintenance margin is 0.`
      : `No scenario loses on ${base}: all of its maintenance margin of ${margin} is contingency.`
  }
  const volatility = worstVolatility(scenarios, worstScenario)
  const where = [base, moveWords(worstScenario.price), volatility].filter(Boolean).join(' ')
  const lost = `${where} would lose ${readableMoney(maxLoss)} USD`
  if (!addsUp) return `${lost}; its maintenance margin is ${margin}.`
  return signOf(contingency.total) === 0
    ? `${lost}: all of its maintenance margin.`
    : `${lost}; with contingency of ${readableMoney(contingency.total)} USD its maintenance margin is ${margin}.`
}
