import type { PrintedGreeks } from '@/engine/statement/greeksSweep'
import { signOf } from '@/ui/format'
import { readableMoney } from '@/ui/readable'

type Greek = keyof PrintedGreeks['greeks']['parts']['held']['usd']

/** What the position gains and loses by each small move, as a sentence. */
export function greekFinding({ base, greeks }: PrintedGreeks): string {
  const { usd } = greeks.parts.held
  const clauses = [
    clause(usd.delta, `when ${base} rises by 1\u202f%`),
    clause(usd.vega, 'per point of volatility'),
    clause(usd.theta, 'a day'),
  ].filter((words) => words !== '')
  const [first, ...others] = clauses
  if (first === undefined) return `${base} is neutral: small moves change nothing`
  return [first.charAt(0).toUpperCase() + first.slice(1), ...others].join(', ')
}

function clause(amount: string, when: string): string {
  if (signOf(amount) === 0) return ''
  const size = readableMoney(amount.replace('-', ''))
  return `${signOf(amount) < 0 ? 'loses' : 'gains'} ${size} USD ${when}`
}

/** The Greeks that are not all 0: without options delta says it all. */
export function tellingGreeks({ parts }: PrintedGreeks['greeks']): readonly Greek[] {
  const all = Object.values(parts)
  return (['delta', 'gamma', 'vega', 'theta'] as const).filter(
    (greek) => greek === 'delta' || all.some(({ usd }) => signOf(usd[greek]) !== 0),
  )
}
