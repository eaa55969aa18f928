import type { Json } from '@/engine/reading/testing/documents'

/** How much of a coin's price both charges reserve of BTC, and of every other coin by kind. */
export const TOY_SHARES = { byKind: '0.02', byContract: '0.013' } as const

/** A rulebook of the toy model: its own parameters and no others. */
export function toyRulebook(): Json {
  const made = { kind: 'assumed', note: 'A model made up for tests.' }
  const own = [
    'BTC.shares.byKind',
    'default.shares.byKind',
    'default.shares.byContract',
    'default.maintenanceShare',
  ]
  return {
    format: 'margin-rulebook@1',
    id: 'toy',
    name: 'Toy',
    model: 'toy',
    units: {
      default: { shares: { ...TOY_SHARES, byKind: '0.03' }, maintenanceShare: '0.5' },
      BTC: { shares: { byKind: TOY_SHARES.byKind } },
    },
    sources: Object.fromEntries(own.map((path) => [`units.${path}`, made])),
  }
}
