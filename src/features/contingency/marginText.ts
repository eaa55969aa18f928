import { accountWords } from '@/models/accountModels'
import { portfolioWords } from '@/models/portfolioWords'
import { componentsOf, type UnitOfModel } from '@/state/result/marginComponents'
import { formatNumber, signOf } from '@/ui/format'
import { readableMoney } from '@/ui/readable'
import { contingencyFinding, factorOf } from './contingencyFinding'
import { percentWords, shareOf } from './share'

/** What the margin is made of, as lines to paste: the finding, each part that is charged, and both margins. */
export function marginText(of: UnitOfModel): string {
  const { model, base, unit } = of
  const { maintenanceMargin, initialMargin, portfolios } = unit
  const { addsUp } = accountWords(model)
  const factor = factorOf(unit)
  const parts = componentsOf(of)
    .filter(({ value }) => signOf(value) !== 0)
    .map(({ name, value }) => {
      const share = addsUp ? `, ${percentWords(shareOf(value, maintenanceMargin))}` : ''
      return `${name}: ${readableMoney(value)} USD${share}`
    })
  return [
    `${contingencyFinding(of)}.`,
    ...parts,
    `Maintenance margin of ${base}${portfolioWords(model, portfolios.decides).suffix}: ${readableMoney(maintenanceMargin)} USD`,
    `Initial margin: ${readableMoney(initialMargin)} USD${factor === null ? '' : `, × ${formatNumber(factor)}`}`,
  ].join('\n')
}
