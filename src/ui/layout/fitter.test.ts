import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { type Fit, stepsOf } from './fit'
import { Fitter } from './fitter'

const COLUMNS = [
  { key: 'name' },
  { key: 'size' },
  { key: 'mark', rank: 3 },
  { key: 'days', rank: 11 },
  { key: 'iv', rank: 4 },
  { key: 'delta', rank: 2 },
  { key: 'worst' },
]
const NAME = 180
const WRAPPED_NAME = 90
const PADDING = 12
const CLOSE_PADDING = 6

const ends: (() => void)[] = []

afterEach(() => {
  for (const end of ends.splice(0)) end()
  vi.unstubAllGlobals()
})

test('a table takes the first step at which it fits, whatever room it had before', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 20, max: 90 }), { minLength: COLUMNS.length, maxLength: COLUMNS.length }),
      fc.array(fc.integer({ min: 400, max: 900 }), { minLength: 1, maxLength: 8 }),
      (widths, rooms) => {
        const drawn = drawnTable(widths)
        for (const room of rooms) {
          drawn.giveRoom(room)
          expect(drawn.without(), `${room}`).toBe(drawn.expected(room))
        }
      },
    ),
  )
})

test('steps that cannot fit are not laid out, and none again where nothing has become shorter', () => {
  const drawn = drawnTable([60, 60, 60, 60, 60, 60, 60])
  drawn.giveRoom(900)
  expect(drawn.layouts()).toBe(1)
  drawn.giveRoom(400)
  // The whole table, closer cells, wrapped names, and the one at which it fits, of nine.
  expect(drawn.layouts()).toBe(4)
  for (const room of [900, 400]) {
    drawn.giveRoom(room)
    expect(drawn.layouts(), `${room}`).toBe(1)
  }
})

test('larger type takes more room: what fitted before is measured again, and comes back in smaller type', () => {
  const drawn = drawnTable([60, 60, 60, 60, 60, 60, 60])
  drawn.giveRoom(700)
  const usual = drawn.without()
  drawn.scaleType(1.5)
  expect(drawn.without()).not.toBe(usual)
  expect(drawn.without()).toBe(drawn.expected(700))
  drawn.scaleType(1)
  expect(drawn.without()).toBe(usual)
})

test('in larger type rows become cards in a wider box, and have all their columns', () => {
  const drawn = drawnTable([60, 60, 60, 60, 60, 60, 60])
  drawn.giveRoom(500)
  expect(drawn.without()).toBe(drawn.expected(500))
  drawn.scaleType(1.5)
  expect(drawn.without()).toBe('[false,false,[]]')
})

/** A table of columns so wide, in a browser that lays it out when its width is asked for. */
function drawnTable(widths: readonly number[]) {
  const observers: (() => void)[] = []
  let type = 1
  const letter = {
    style: {},
    remove() {},
    get offsetWidth() {
      return 16 * type
    },
  }
  class Observer {
    constructor(tell: () => void) {
      observers.push(tell)
    }
    observe() {}
    disconnect() {}
    takeRecords() {}
  }
  vi.stubGlobal('ResizeObserver', Observer)
  vi.stubGlobal('MutationObserver', Observer)
  vi.stubGlobal('cancelAnimationFrame', () => {})
  vi.stubGlobal('document', { createElement: () => letter, body: { append() {} } })
  vi.stubGlobal('getComputedStyle', () => ({ fontSize: `${letter.offsetWidth}px` }))
  vi.stubGlobal('requestAnimationFrame', (next: () => void) => next())
  const attributes = new Set<string>()
  const dataset: { without?: string } = {}
  const widthAt = (without: readonly number[], isClose: boolean, wraps: boolean) =>
    widths.reduce((sum, width, place) => {
      if (without.includes(place)) return sum
      const content = place === 0 ? (wraps ? WRAPPED_NAME : NAME) : width
      return sum + content * type + (isClose ? CLOSE_PADDING : PADDING)
    }, 0)
  const without = () =>
    (dataset.without ?? '')
      .split(' ')
      .filter((place) => place !== '')
      .map((place) => Number(place) - 1)
  const now = () => widthAt(without(), attributes.has('data-close'), attributes.has('data-wraps'))
  let laidOut = ''
  let layouts = 0
  const layOut = () => {
    const state = JSON.stringify([...attributes].sort().concat(dataset.without ?? ''))
    if (state !== laidOut) layouts += 1
    laidOut = state
  }
  const probe = { clientWidth: 1000 }
  const table = {
    rows: [],
    dataset,
    toggleAttribute: (name: string, isOn: boolean) => (isOn ? attributes.add(name) : attributes.delete(name)),
    get offsetWidth() {
      layOut()
      return Math.max(probe.clientWidth, now())
    },
    tHead: {
      rows: [
        {
          cells: widths.map((width, place) => ({
            get offsetWidth() {
              layOut()
              return width * type + (place === 0 ? 0 : attributes.has('data-close') ? CLOSE_PADDING : PADDING)
            },
          })),
        },
      ],
    },
  }
  const parts = { probe, table } as unknown as Parameters<Fitter['watch']>[0]
  const tell = (_fit: Fit) => undefined
  const fitter = new Fitter()
  fitter.look(COLUMNS, parts, tell)
  ends.push(fitter.watch(parts, tell))
  return {
    giveRoom(room: number) {
      probe.clientWidth = room
      layouts = 0
      laidOut = ''
      observers[0]?.()
    },
    scaleType(to: number) {
      type = to
      observers.at(-1)?.()
    },
    layouts: () => layouts,
    without: () => JSON.stringify([attributes.has('data-close'), attributes.has('data-wraps'), without()]),
    /** Found by trying all steps from the first. */
    expected(room: number) {
      const steps = stepsOf(COLUMNS).map(({ isClose, wraps, without: keys }) => {
        const places = keys.map((key) => COLUMNS.findIndex((column) => column.key === key))
        return { isClose, wraps, places, width: widthAt(places, isClose, wraps) }
      })
      const fitting = steps.find(({ width }) => width <= room) ?? steps.at(-1)
      return JSON.stringify([fitting?.isClose, fitting?.wraps, fitting?.places])
    },
  }
}
