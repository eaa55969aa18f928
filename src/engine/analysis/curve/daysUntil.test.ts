import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withFraction } from '@/engine/instruments/time'
import { later } from '@/engine/market/shift/instant'
import { Decimal } from '@/engine/numbers/decimal'
import { daysUntil } from './daysUntil'

test('so many days later the instant has come, by no millisecond more, whatever fraction of a second it is now', () => {
  const second = fc.integer({
    min: Date.parse('2024-01-01T00:00:00Z') / 1000,
    max: Date.parse('2035-01-01T00:00:00Z') / 1000,
  })
  const fraction = fc.constantFrom('', '.25', '.999999999999', '.3333333333333333333', '.0000000001')
  fc.assert(
    fc.property(second, fraction, fc.integer({ min: 1, max: 4000 * 86_400 }), (now, part, ahead) => {
      const instant = (now + ahead) * 1000
      const whole = new Date(now * 1000).toISOString().slice(0, 19)
      const from = { asOf: withFraction(now * 1000, `0${part}`), asOfText: `${whole}${part}Z` }
      const then = later(from, new Decimal(daysUntil(from.asOf, instant)))?.asOf ?? Number.NaN
      expect(then).toBeGreaterThanOrEqual(instant)
      expect(then).toBeLessThan(instant + 0.002)
    }),
    { numRuns: 2000 },
  )
})
