import { expect, test } from 'vitest'
import { BID, strangleAt } from '@/engine/liquidation/testing/strangle'
import { spaced, walkThrough } from './testWalks'
import { walkText } from './walkText'

test('a line for the finding, the start, every step and the end, to be pasted', () => {
  const walk = walkThrough(strangleAt(1.3, [BID]))
  const lines = (spaced(walkText(walk, { price: { BTC: '-0.25' } })) ?? '').split('\n')
  expect(lines).toHaveLength(walk.steps.length + 4)
  expect(lines[0]).toMatch(/^After BTC down 25 %: liquidation in \d+ steps, ends reduced at [\d.]+ %\.$/)
  expect(lines[1]).toMatch(
    /^Start: MM rate 130\.0 %, margin balance [\d,.]+ USD, maintenance margin [\d,.]+ USD\.$/,
  )
  expect(lines[2]).toMatch(/^1\. .+ MM rate 130\.0 % → [\d.]+ % \(rule 3\)\.$/)
  expect(lines[3]).toMatch(
    /^2\. Closed [\d.]+ BTC (perpetual|\d+ \w+ [\d,]+ (call|put)).* at mark .+ \(rule 4\)\.$/,
  )
  expect(lines.at(-2)).toMatch(/^It stops by rule 5\. The MM rate of /)
  expect(lines.at(-1)).toMatch(
    /^In total: positions closed for a notional of [\d,.]+ USD, fees of [\d,.]+ USD\.$/,
  )
})

test('where nothing happens, why not', () => {
  const lines = (spaced(walkText(walkThrough(strangleAt(0.74)), null)) ?? '').split('\n')
  expect(lines[0]).toBe('No liquidation at 74.0 %; it starts at 100 %.')
  expect(lines[2]).toBe('It stops by rule 5. The MM rate of 74.0 % is below 100 %, and nothing is owed.')
  expect(lines).toHaveLength(3)
})
