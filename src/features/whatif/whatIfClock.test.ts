import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MILLISECONDS_PER_DAY } from '@/engine/instruments/time'
import { clockOf, daysOf, daysPast, unitsOf } from './whatIfClock'

const ASOF = Date.parse('2026-03-25T07:45:00Z')
const MINUTE = 60_000
const expiring = (...minutes: number[]) =>
  clockOf(
    ASOF,
    minutes.map((each) => ASOF + each * MINUTE),
  )

test('days, hours where everything expires within two days, minutes within two hours', () => {
  expect(expiring().label).toBe('Days ahead')
  expect(expiring(15, 3 * 1440).label).toBe('Days ahead')
  expect(expiring(15, 2 * 1440 - 1).label).toBe('Hours ahead')
  expect(expiring(15).label).toBe('Minutes ahead')
  expect(expiring(120).label).toBe('Hours ahead')
})

test('a jump past an expiry never ends before it, and is a place of the slider', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 * 1440 }), (minutes) => {
      const expiry = ASOF + minutes * MINUTE
      const clock = expiring(minutes)
      const days = daysPast(ASOF, expiry, clock)
      expect(ASOF + Number(days.toFixed(10)) * MILLISECONDS_PER_DAY).toBeGreaterThanOrEqual(expiry)
      const places = unitsOf(days, clock) / clock.step
      expect(places).toBeCloseTo(Math.round(places), 6)
      expect(days * clock.perDay - minutes * (clock.perDay / 1440)).toBeLessThan(clock.step + 1e-6)
    }),
  )
})

test('what the slider shows comes back as it was', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000 }),
      fc.constantFrom([15], [1000], [5000]),
      (places, [minutes = 0]) => {
        const clock = expiring(minutes)
        const units = places * clock.step
        expect(unitsOf(daysOf(units, clock), clock)).toBe(units)
      },
    ),
  )
})
