import { afterAll, beforeAll, expect, vi } from 'vitest'
import { watchedStores } from './watchedStores'

/*
 * Runs around every file of tests, which all run in the process of others: stores, clock and globals are for the next
 * as this one found them. What cannot be put back fails it.
 */

type Globals = Readonly<Record<string, PropertyDescriptor>>

const globals: Globals = Object.getOwnPropertyDescriptors(globalThis)
let found: unknown[] = []

// The stand-in for the clock looks once for what there is to stand in for: now, before a test has put anything there,
// such as idle moments, which Node has none of.
vi.useRealTimers()

beforeAll(() => {
  found = watchedStores.map((store) => store.getState())
})

// What is set up first is taken down last: a file's own cleaning up is over by now.
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  // The others are those that its tests made, which nobody else holds.
  watchedStores.splice(found.length)
  watchedStores.forEach((store, place) => {
    store.setState(found[place], true)
    store.temporal?.getState().clear()
  })
  expect(changedGlobals(), 'globals that the next file would meet').toEqual([])
})

/** Names of all, and values of those that Node does not make when they are first asked for. */
function changedGlobals(): string[] {
  const now: Globals = Object.getOwnPropertyDescriptors(globalThis)
  return [...new Set([...Object.keys(globals), ...Object.keys(now)])].filter((name) => {
    const [before, after] = [globals[name], now[name]]
    return (
      before === undefined || after === undefined || (!before.get && !Object.is(before.value, after.value))
    )
  })
}
