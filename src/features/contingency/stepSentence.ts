import { accountWords } from '@/models/accountModels'
import type { UnitOfModel } from '@/state/result/marginComponents'
import { formatNumber, signOf } from '@/ui/format'
import { readableMoney } from '@/ui/readable'
import { factorOf } from './contingencyFinding'
import { percentWords, shareOf } from './share'
import type { Step } from './waterfall'

/** A bar in one sentence: `Short options: 3,510.73 USD, 23 % of the margin.` */
export function stepSentence(
  { key, name, value }: Pick<Step, 'key' | 'name' | 'value'>,
  { model, base, unit }: UnitOfModel,
): string {
  const { addsUp } = accountWords(model)
  const amount = `${readableMoney(value)} USD`
  const factor = factorOf(unit)
  if (key === 'maintenanceMargin') {
    return `Maintenance margin of ${base}: ${amount}${addsUp ? ', all parts together' : ''}.`
  }
  if (key === 'initialMargin') {
    const times = factor === null ? '' : `, ${formatNumber(factor)} times its maintenance margin`
    return `Initial margin of ${base}: ${amount}${times}.`
  }
  if (signOf(value) === 0) return `${name}: nothing.`
  if (!addsUp) return `${name}: ${amount}.`
  return `${name}: ${amount}, ${percentWords(shareOf(value, unit.maintenanceMargin))} of the margin.`
}
