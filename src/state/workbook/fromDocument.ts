import type { ScenarioDocument } from '@/engine/documents/document'
import { newRow } from './newRow'
import type { Workbook } from './workbook'

/** A workbook from a checked scenario document; its market comes along as the workbook's own. */
export function fromDocument(document: ScenarioDocument): Workbook {
  const { account, market, asOf } = document
  return {
    name: document.name,
    rulebook: document.rulebook ?? 'uta-guide',
    rulebookOverrides: document.rulebookOverrides ?? null,
    spotHedging: account.spotHedging ?? false,
    marketSource: { kind: 'file', asOf, market },
    marketEdits: {},
    balances: account.balances.map((row) => newRow('balances', row)),
    positions: (document.positions ?? []).map((row) => newRow('positions', row)),
    orders: (document.orders ?? []).map((row) => newRow('orders', row)),
    hedges: (document.hedges ?? []).map((row) => newRow('hedges', row)),
  }
}
