import { describe, expect, it } from 'vitest'
import { readShocks } from './readShocks'

const errorOf = (text: string, most = 9) => {
  const read = readShocks(text, most)
  return read.ok ? null : read.error
}

describe('own shocks', () => {
  it('are read in per cent however they are typed, and sorted', () => {
    expect(readShocks('10%, −20 ;0 7.5', 9)).toEqual({ ok: true, shocks: [-0.2, 0, 0.075, 0.1] })
    expect(readShocks('-99, 1000', 9)).toEqual({ ok: true, shocks: [-0.99, 10] })
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
