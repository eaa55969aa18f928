import { expect, test } from 'vitest'
import { SAMPLE } from '@/state/testing/sampleMarket'
import { listingOf } from './listing'
import { readStrategy } from './spokenStrategy'

const listing = listingOf(SAMPLE.market, SAMPLE.asOf)
const APRIL = Date.UTC(2026, 3, 24, 8)

test.each([
  ['sell 1 btc 24apr straddle', 'short-straddle', 'BTC', { size: '1', expiry: APRIL }],
  ['-2 btc 24/4/2026 strangle', 'short-strangle', 'BTC', { size: '2', expiry: APRIL }],
  ['long straddle eth', 'long-straddle', 'ETH', {}],
  ['3 btc straddles usdc', 'long-straddle', 'BTC', { size: '3', settlement: 'USDC' }],
  ['sell 2x btc straddle', 'short-straddle', 'BTC', { size: '2' }],
  ['short strangle 0.5 btc 24 apr', 'short-strangle', 'BTC', { size: '0.5', expiry: APRIL }],
])('%s', (line, template, base, parameters) => {
  expect(readStrategy(line, listing)).toEqual({ ok: true, value: { template, base, parameters } })
})

test.each([
  ['straddle', 'Which coin? Write it and the expiry, such as sell 1 btc 24apr straddle.'],
  ['sell 1 doge straddle', 'The market has no price for “DOGE”.'],
  ['sell 1 btc 5may straddle', 'The market lists no options of BTC on 5 May: choose another expiry.'],
  ['sell 1 btc 31feb strangle', 'February has no 31st.'],
  ['sell 1 btc 24apr 80000 straddle', 'leave out “80000”'],
  ['sell 1 btc soon straddle', '“soon” was not understood.'],
  ['sell 1 btc 24apr straddle usd', 'Options settle in USDT or USDC'],
  ['1 btc perp straddle', 'A straddle is made of options: leave out “perpetual”.'],
  ['1 btc perp 24apr straddle', '“perp” and “24apr” contradict each other'],
  ['1 btc 24apr future strangle', 'A strangle is made of options: leave out “future”.'],
  ['0 btc straddle', 'must not be 0'],
])('%s', (line, says) => {
  const read = readStrategy(line, listing)
  expect(read?.ok === false && read.problem).toContain(says)
})

test('a contract is no strategy', () => {
  expect(readStrategy('-3 BTC-24APR26-80000-C-USDT', listing)).toBeNull()
})
