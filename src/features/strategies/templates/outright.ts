import type { OptionType } from '@/engine/instruments/contract'
import { bought } from './coinMarket'
import type { Template } from './template'

function longOption(type: OptionType, purpose: string): Template {
  return {
    id: `long-${type}`,
    title: `Long ${type}`,
    purpose,
    fields: ['settlement', 'expiry', 'delta'],
    legs: (market, { settlement, expiry, delta, size }) => [
      bought(market.byDelta(settlement, expiry, type, delta), size),
    ],
  }
}

export const OUTRIGHT: readonly Template[] = [
  longOption('call', 'A view up; no more to lose than the premium'),
  longOption('put', 'A view down; no more to lose than the premium'),
]
