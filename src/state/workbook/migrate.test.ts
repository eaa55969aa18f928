import { describe, expect, test } from 'vitest'
import { type Migration, migrate, VERSION } from './migrate'

const renamed: Migration = (state) => ({ title: (state as { name: string }).name })
const counted: Migration = (state) => ({ ...(state as { title: string }), count: 1 })

describe('default', () => {
  test("today's version comes back as it is", () => {
    const state = { workbook: {} }
    expect(migrate({ state, version: VERSION })).toEqual({ kind: 'current', state })
  })

  test('older versions take every step from theirs on, in order', () => {
    const steps = [renamed, counted]
    const current = { kind: 'current', state: { title: 'a', count: 1 } }
    expect(migrate({ state: { name: 'a' }, version: 1 }, steps)).toEqual(current)
    expect(migrate({ state: { title: 'a' }, version: 2 }, steps)).toEqual(current)
    expect(migrate({ state: { title: 'a', count: 1 }, version: 3 }, steps)).toEqual(current)
  })
})

describe('error', () => {
  test('a version that this page does not know yet is newer, whatever is in it', () => {
    expect(migrate({ state: { workbook: {} }, version: VERSION + 1 })).toEqual({ kind: 'newer' })
  })

  test.each([
    undefined,
    null,
    7,
    [],
    {},
    { state: null, version: 1 },
    { state: {}, version: '1' },
    { state: {}, version: 0 },
    { state: {}, version: 0.5 },
    { state: {}, version: null },
    { state: {} },
  ])('what was not saved by this page is unreadable: %j', (saved) => {
    expect(migrate(saved)).toEqual({ kind: 'unreadable' })
  })

  test('a state that a step cannot bring on is unreadable', () => {
    const step: Migration = () => {
      throw new TypeError('no rows')
    }
    expect(migrate({ state: {}, version: 1 }, [step])).toEqual({ kind: 'unreadable' })
  })
})
