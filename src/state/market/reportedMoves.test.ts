import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readReportedMoves } from './reportedMoves'

const text = readFileSync('public/historical-moves.json', 'utf8')
const move = {
  date: '2020-03-12',
  name: 'A day',
  moves: { BTC: '-0.1' },
  detail: 'fell',
  source: 'https://example.org/a',
}
const one = (changes: object) => JSON.stringify({ moves: [{ ...move, ...changes }] })

describe('the historical moves', () => {
  test('that come with the page are sound, and within what the sliders can do', () => {
    const moves = readReportedMoves(text)
    expect(moves.length).toBeGreaterThan(3)
    for (const { moves: byCoin } of moves) {
      expect(Object.keys(byCoin).length).toBeGreaterThan(0)
      for (const by of Object.values(byCoin)) {
        expect(Number(by)).toBeGreaterThanOrEqual(-0.6)
        expect(Number(by)).toBeLessThanOrEqual(1)
      }
    }
  })

  test('are read as they are', () => {
    expect(readReportedMoves(one({}))).toEqual([move])
  })

  test.each([
    ['no JSON', '{'],
    ['no list', '{}'],
    ['a move that is no decimal', one({ moves: { BTC: '-10 %' } })],
    ['a source that is no page', one({ source: 'javascript:alert(1)' })],
    ['no name', one({ name: '' })],
    ['a date that is none', one({ date: 'March' })],
  ])('with %s are refused', (_, damaged) => {
    expect(() => readReportedMoves(damaged)).toThrow()
  })
})
