import { describe, expect, it } from 'vitest'
import { nextCell } from '@/ui/chart/heatmapKeys'
import { priceTicks } from './priceTicks'
import { moveNoun, shockText } from './shockWords'

const plain = (text: string) => text.replaceAll('\u202f', ' ')

describe('shocks in words', () => {
  it('has the article that is spoken', () => {
    const sizes = ['-0.1', '0.08', '-0.11', '0.18', '-0.8', '0.115', '-0.012', '0']
    expect(sizes.map((size) => plain(moveNoun(size)))).toEqual([
      'a 10 % fall',
      'an 8 % rise',
      'an 11 % fall',
      'an 18 % rise',
      'an 80 % fall',
      'an 11.5 % rise',
      'a 1.2 % fall',
      'an unchanged price',
    ])
  })

  it('keeps signs and drops needless digits', () => {
    expect(plain(shockText('-0.1'))).toBe('−10 %')
    expect(plain(shockText('0.025'))).toBe('+2.5 %')
    expect(plain(shockText('0'))).toBe('0 %')
  })
})

describe('price ticks', () => {
  const grid = (steps: number, range: number) =>
    Array.from({ length: steps }, (_, i) => range * ((2 * i) / (steps - 1) - 1))

  it('writes every shock where there is room, and round parts where not', () => {
    expect(priceTicks(grid(11, 0.1), 540)).toHaveLength(11)
    expect(priceTicks(grid(11, 0.1), 380)).toEqual([-0.1, -0.05, 0, 0.05, 0.1])
    expect(priceTicks(grid(101, 0.95), 100)).toEqual([-0.95, 0, 0.95])
    expect(priceTicks(grid(3, 0.1), 0)).toEqual([-0.1, 0, 0.1])
  })
})

describe('arrow keys in the heatmap', () => {
  it('stay within their row and column', () => {
    expect(nextCell('ArrowRight', 10, 11, 33)).toBeNull()
    expect(nextCell('ArrowLeft', 11, 11, 33)).toBeNull()
    expect(nextCell('ArrowDown', 10, 11, 33)).toBe(21)
    expect(nextCell('ArrowUp', 10, 11, 33)).toBeNull()
    expect(nextCell('Home', 15, 11, 33)).toBe(11)
    expect(nextCell('End', 15, 11, 33)).toBe(21)
    expect(nextCell('Tab', 15, 11, 33)).toBeNull()
  })
})
