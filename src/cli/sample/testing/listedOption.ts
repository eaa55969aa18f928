import { MARKET } from '@/cli/sample/market'
import { yearsUntil } from '@/cli/sample/moment'
import type { OptionContract } from '@/engine/instruments/contract'
import { contractOf } from '@/engine/instruments/contractOf'

/** An option of the sample market, as numbers. */
export interface ListedOption {
  readonly symbol: string
  readonly contract: OptionContract
  readonly strike: number
  readonly years: number
  readonly mark: number
  /** One unit of the mark's last decimal. */
  readonly tick: number
  readonly iv: number
  readonly forward: number
}

/** All options of the sample market. */
export const OPTIONS: readonly ListedOption[] = Object.entries(MARKET.quotes).flatMap(([symbol, quote]) => {
  const contract = contractOf(symbol)
  if (contract?.kind !== 'option') return []
  const { mark = '', iv, forward } = quote
  return {
    symbol,
    contract,
    strike: contract.strike.toNumber(),
    years: yearsUntil(contract.expiry),
    mark: Number(mark),
    tick: 10 ** -(mark.split('.')[1] ?? '').length,
    iv: Number(iv),
    forward: Number(forward),
  }
})

/** Options of one coin, settlement, type and expiry, by strike. */
export type Chain = readonly ListedOption[]

export const CHAINS: readonly Chain[] = chains()

function chains(): readonly Chain[] {
  const groups = new Map<string, ListedOption[]>()
  for (const option of OPTIONS) {
    const { base, quote, type, expiry } = option.contract
    const name = [base, quote, type, expiry].join(' ')
    groups.set(name, [...(groups.get(name) ?? []), option])
  }
  return [...groups.values()].map((chain) => chain.sort((a, b) => a.strike - b.strike))
}
