import { expect, test } from 'vitest'
import { contractOf } from '@/engine/instruments/contractOf'
import { Decimal } from '@/engine/numbers/decimal'
import { netEntry } from './netEntry'

test.each(['XRPPERP', 'XRPUSD'])(
  'lots of %s entered at one price have that price together, to its last digit',
  (symbol) => {
    const contract = contractOf(symbol)
    if (contract === null) throw new Error(`no contract ${symbol}`)
    const entry = new Decimal('0.6435')
    const lots = [new Decimal('-118900'), new Decimal('-13236')].map((size) => ({
      size,
      entry: entry.dividedBy('0.9999'),
    }))
    expect(netEntry(contract, lots, new Decimal('-132136')).eq(entry.dividedBy('0.9999'))).toBe(true)
  },
)
