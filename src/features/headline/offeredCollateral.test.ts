import { describe, expect, it } from 'vitest'
import type { ResultState } from '@/state/result/resultStore'
import { lacksCollateral, offeredCollateral } from './offeredCollateral'

function result(maintenanceMargin: string, balances: readonly { wallet: string; borrowed?: string }[]) {
  const current = { statement: { account: { maintenanceMargin } } }
  return { current, document: { account: { balances } } } as unknown as ResultState
}

describe('collateral', () => {
  it('lacks where something is held and every balance is empty', () => {
    expect(lacksCollateral(result('10', []))).toBe(true)
    expect(lacksCollateral(result('10', [{ wallet: '0' }]))).toBe(true)
  })

  it('does not lack where nothing is held, or a balance is there, be it owed', () => {
    expect(lacksCollateral(result('0', []))).toBe(false)
    expect(lacksCollateral(result('10', [{ wallet: '0' }, { wallet: '5' }]))).toBe(false)
    expect(lacksCollateral(result('10', [{ wallet: '0', borrowed: '5' }]))).toBe(false)
  })

  it('is offered as twice the initial margin, in a round number', () => {
    expect(offeredCollateral('4905.60')).toBe('10000')
    expect(offeredCollateral('21000')).toBe('50000')
    expect(offeredCollateral('0.5')).toBe('1000')
    expect(offeredCollateral('5000000000')).toBe('10000000000')
  })
})
