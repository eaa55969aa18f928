import { expect, test } from 'vitest'
import { volatilitySurface } from '@/engine/market/volatilitySurface'
import { linesOf, pointSentence, pointsOf, smileFinding, tableOf } from './smiles'

const ASOF = '2026-03-25T08:00:00Z'
const spaced = (words: string) => words.replaceAll('\u202f', ' ')

function lines(...smiles: readonly (readonly [day: string, below: number, above: number])[]) {
  const listed = smiles.flatMap(([day, below, above]) => {
    const its = { expiry: Date.parse(`${day}T08:00:00Z`), forward: 100 }
    return [
      { ...its, type: 'put' as const, strike: 95, volatility: below },
      { ...its, type: 'call' as const, strike: 105, volatility: above },
    ]
  })
  return linesOf(volatilitySurface(listed, { asOf: Date.parse(ASOF), spot: 100 }), ASOF)
}

test('the finding names the steepest smile', () => {
  const near = ['2026-03-27', 0.6, 0.5] as const
  const far = ['2027-04-24', 0.55, 0.52] as const
  expect(spaced(smileFinding('BTC', lines(near, far)))).toBe(
    'BTC’s smile is steepest in the nearest expiry, 27 Mar: 60.0 % at 5 % below the forward, 50.0 % at 5 % above',
  )
  expect(smileFinding('BTC', lines(['2026-03-27', 0.5, 0.5], far))).toContain('is steepest on 24 Apr 2027:')
  expect(smileFinding('BTC', lines(near))).toContain('smile of 27 Mar: ')
  expect(smileFinding('BTC', lines(['2026-03-27', 0.5, 0.5]))).toBe(
    'BTC’s volatility hardly depends on the strike',
  )
  expect(smileFinding('BTC', [])).toBe('No volatilities of BTC')
})

test('points, sentences and rows hold every listed strike', () => {
  const both = lines(['2026-03-27', 0.6, 0.5], ['2026-04-24', 0.55, 0.5])
  const points = pointsOf(both)
  expect(points.map(({ distance }) => distance.toFixed(2))).toEqual(['-0.05', '0.05'])
  expect(points.map((point) => spaced(pointSentence(point, both)))).toEqual([
    '5.0 % below the forward: 27 Mar 60.0 %, 24 Apr 55.0 %.',
    '5.0 % above the forward: 27 Mar 50.0 %, 24 Apr 50.0 %.',
  ])
  expect(tableOf(both).rows[0]).toEqual(['27 Mar', '95', '0.6'])
})
