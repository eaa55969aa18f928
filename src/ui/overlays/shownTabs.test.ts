import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextTab, shownTabs, TAB_GAP } from './shownTabs'

test('all tabs are shown where they fit, to the pixel', () => {
  expect(shownTabs([50, 60, 70], 180 + 2 * TAB_GAP, 0)).toEqual([true, true, true])
  expect(shownTabs([50, 60, 70], 179 + 2 * TAB_GAP, 0)).toEqual([true, true, false])
})

test('the chosen tab is shown before those that stand before it', () => {
  expect(shownTabs([50, 60, 70, 80], 250, 3)).toEqual([true, false, false, true])
})

test('the chosen tab is always there, and the others beside it never take more than the room', () => {
  const tabs = fc.array(fc.integer({ min: 20, max: 150 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(tabs, fc.integer({ min: 200, max: 1500 }), fc.nat(), (widths, room, any) => {
      const chosen = any % widths.length
      const shown = shownTabs(widths, room, chosen)
      expect(shown[chosen]).toBe(true)
      const taken = widths.filter((_, place) => shown[place])
      const sum = taken.reduce((all, width) => all + width + TAB_GAP, -TAB_GAP)
      if (taken.length > 1) expect(sum).toBeLessThanOrEqual(room)
    }),
  )
})

test.each([
  ['ArrowRight', 2, 0],
  ['ArrowLeft', 0, 2],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['a', 1, undefined],
])('%s leads from tab %i to %s', (key, at, to) => {
  expect(nextTab(key, at, 3)).toBe(to)
})
