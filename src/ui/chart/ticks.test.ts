import { describe, expect, it } from 'vitest'
import { spread } from './spread'
import { ticksAlong, ticksFor } from './ticks'

const texts = (values: readonly number[], count?: number) => {
  const ticks = ticksFor(values, count)
  return ticks.values.map((value) => ticks.text(value).replaceAll('\u202f', ' '))
}

describe('ticks of a value axis', () => {
  it('are round, hold all values and zero', () => {
    expect(texts([-11397, 6380])).toEqual(['−15,000', '−10,000', '−5,000', '0', '5,000', '10,000'])
    expect(texts([120, 340])).toEqual(['0', '100', '200', '300', '400'])
  })

  it('have as many digits as their step, and none for nothing', () => {
    expect(texts([-7.02, 7.02], 6)).toEqual(['−7.5', '−5.0', '−2.5', '0.0', '2.5', '5.0', '7.5'])
    expect(texts([0, 0.00007])).toEqual(['0.00000', '0.00002', '0.00004', '0.00006', '0.00008'])
    expect(texts([0, 0])).toEqual(['0'])
  })

  it('count in millions where numbers are long, and in billions where these are', () => {
    expect(texts([0, 1_868_273_823], 4)).toEqual(['0 M', '500 M', '1,000 M', '1,500 M', '2,000 M'])
    expect(texts([0, 10_000_000], 2)).toEqual(['0 M', '5 M', '10 M'])
    expect(texts([-13_544_828_462, 11e9], 4)).toEqual(['−20 bn', '−10 bn', '0 bn', '10 bn', '20 bn'])
    expect(texts([0, 39e12], 4)).toEqual(['0 tn', '10 tn', '20 tn', '30 tn', '40 tn'])
  })
})

it('round numbers along an axis stand as far from one another as their labels are long', () => {
  const counted = (text: (value: number) => string) => ticksAlong([0, 100], 400, text).length
  expect(counted(String)).toBe(6)
  expect(counted((value) => `+${value},000,000.25`)).toBe(3)
  expect(ticksAlong([0, 100], 400, String, 2)).toEqual([0, 50, 100])
})

describe('labels moved apart', () => {
  it('stay where they have room', () => {
    expect(spread([10, 50, 90], 16, [0, 100])).toEqual([10, 50, 90])
  })

  it('make room around their middle, in their order', () => {
    expect(spread([52, 50, 51], 16, [0, 100])).toEqual([67, 35, 51])
  })

  it('stay within the plot', () => {
    expect(spread([2, 3], 16, [0, 100])).toEqual([0, 16])
    expect(spread([99, 100, 80], 16, [0, 100])).toEqual([84, 100, 68])
  })
})
