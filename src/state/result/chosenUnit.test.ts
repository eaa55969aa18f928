import { describe, expect, it } from 'vitest'
import { said } from '@/engine/documents/fault'
import { chooseUnit } from './chosenUnit'
import { type ResultState, resultStore } from './resultStore'

const NOTHING = resultStore.getInitialState()

/** A result with these units, each told apart by its margin. */
function result(units: Readonly<Record<string, string>>): ResultState {
  const statement = {
    units: Object.fromEntries(
      Object.entries(units).map(([base, maintenanceMargin]) => [base, { maintenanceMargin }]),
    ),
  }
  return { ...NOTHING, current: { statement, rows: {}, coins: {}, notices: [] } as never }
}

describe('the chosen unit', () => {
  it('is the one asked for, else the one that the headline speaks of: that which needs most', () => {
    const both = result({ BTC: '1', ETH: '2' })
    expect(chooseUnit(both, 'ETH')).toMatchObject({ base: 'ETH', unit: { maintenanceMargin: '2' } })
    expect(chooseUnit(both, 'SOL')).toMatchObject({ base: 'ETH', units: ['BTC', 'ETH'] })
    expect(chooseUnit(both, null)).toMatchObject({ base: 'ETH', baseline: null, stale: false })
    expect(chooseUnit(both, 'BTC')).toMatchObject({ base: 'BTC' })
    expect(chooseUnit(result({ BTC: '2', ETH: '2' }), null)).toMatchObject({ base: 'BTC' })
  })

  it('tells nothing yet from nothing at all and from nothing because of faults', () => {
    expect(chooseUnit(NOTHING, null).kind).toBe('waiting')
    expect(chooseUnit(result({}), null).kind).toBe('empty')
    expect(chooseUnit({ ...NOTHING, faults: [said('y', ['x'])] }, null).kind).toBe('problem')
    expect(chooseUnit({ ...NOTHING, failure: 'It crashed.' }, null)).toEqual({
      kind: 'problem',
      problem: 'It crashed.',
    })
  })

  it('is stale while newer work is under way or faulty', () => {
    const one = result({ BTC: '1' })
    expect(chooseUnit({ ...one, busy: true }, null)).toMatchObject({ stale: true })
    expect(chooseUnit({ ...one, faults: [said('y', ['x'])] }, null)).toMatchObject({ stale: true })
  })
})
