import { describe, expect, it } from 'vitest'
import { readPercents } from './readPercents'

const errorOf = (text: string, most = 9) => {
  const read = readPercents(text, most, 'shock')
  return read.ok ? null : read.error
}

describe('a list in per cent', () => {
  it('is read however it is typed, in its order', () => {
    expect(readPercents('10%, −20 ;0 7.5', 9, 'shock')).toEqual({
      ok: true,
      shares: ['0.10', '-0.20', '0.00', '0.075'],
    })
    expect(readPercents('-99, +1000', 9, 'shock')).toEqual({ ok: true, shares: ['-0.99', '10.00'] })
  })

  it.each([
    ['', 'Name at least one shock, such as -20.'],
    [' , %', 'Name at least one shock, such as -20.'],
    ['10, ten', '“ten” is not a number.'],
    ['-100', '-100 is not from −99 % to +1,000 %.'],
    ['0, 1001', '1001 is not from −99 % to +1,000 %.'],
    ['10, 20, 10.0', '10.0 is there twice.'],
    ['1 2 3 4 5 6 7 8 9 10', 'At most 9 shocks; these are 10.'],
  ])('%j is refused: %s', (text, error) => {
    expect(errorOf(text)).toBe(error)
  })
})
