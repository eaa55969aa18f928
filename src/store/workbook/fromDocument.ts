import type { ScenarioDocument } from '@/engine/model/document'
import { newId } from './newId'
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
    balances: account.balances.map(({ coin, wallet, borrowed, collateral }) => ({
      id: newId(),
      enabled: true,
      coin,
      wallet,
      borrowed: borrowed ?? '',
      collateral: collateral ?? true,
    })),
    positions: (document.positions ?? []).map(({ symbol, size, entry, leverage }) => ({
      id: newId(),
      enabled: true,
      symbol,
      size,
      entry: entry ?? '',
      leverage: leverage ?? '',
    })),
    orders: (document.orders ?? []).map(({ symbol, side, size, price, enabled, reduceOnly }) => ({
      id: newId(),
      enabled: enabled ?? true,
      symbol,
      side,
      size,
      price: price ?? '',
      reduceOnly: reduceOnly ?? false,
    })),
    hedges: (document.hedges ?? []).map(({ symbol, size, enabled }) => ({
      id: newId(),
      enabled: enabled ?? true,
      symbol,
      size,
    })),
  }
}
