import type { MovesDocument } from '@/engine/market/shift/moves'
import { add } from '@/ui/decimalText'
import { signOf } from '@/ui/format'
import { readableMoney } from '@/ui/readable'
import { liquidationFinding } from './liquidationFinding'
import { rateText } from './rateText'
import { ruleOf, stopWords } from './ruleWords'
import type { Walk } from './walk'

/**
 * The whole walk as lines to paste: what it comes to, the start, every step with its rule, why it stops, what it cost.
 */
export function walkText(walk: Walk, moves: MovesDocument | null): string {
  const { start, steps } = walk
  const { mmRate, base, maintenanceMargin } = start.standing
  const stop = stopWords(walk)
  const rate = (of: string) => rateText(of, start.rules)
  return [
    `${liquidationFinding(walk, moves)}.`,
    `Start: MM rate ${rate(mmRate)}, margin balance ${readableMoney(base)} USD, maintenance margin ${readableMoney(maintenanceMargin)} USD.`,
    ...steps.map(
      ({ step }, i) =>
        `${i + 1}. ${step.detail} MM rate ${rate(step.before.mmRate)} → ${rate(step.after.mmRate)} (rule ${ruleOf(step, start)}).`,
    ),
    ...(stop === null ? [] : [`It stops by rule ${stop.rule}. ${stop.words}`]),
    ...(steps.length === 0 ? [] : [costWords(walk)]),
  ].join('\n')
}

/** `In total: positions closed for a notional of 84,000.00 USD, fees of 168.00 USD.` */
export function costWords({ steps }: Walk): string {
  const sum = (key: 'closed' | 'converted' | 'fees') =>
    steps.reduce((total, { turnover }) => add(total, turnover[key]), '0')
  const traded = [
    ['positions closed for a notional of', sum('closed')] as const,
    ['coins converted for', sum('converted')] as const,
  ].flatMap(([words, amount]) => (signOf(amount) === 0 ? [] : [`${words} ${readableMoney(amount)} USD`]))
  return `In total: ${[...traded, `fees of ${readableMoney(sum('fees'))} USD`].join(', ')}.`
}
