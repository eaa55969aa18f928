import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Reading, safeStorage } from './safeStorage'
import { ForbiddenStorage, MemoryStorage } from './testing/memoryStorage'
import { viewStore } from './view'

const problem = () => viewStore.getState().storageProblem

/** Reads `{ "state": <text> }`. */
function read(saved: unknown): Reading<string> {
  const state = (saved as { state?: unknown } | undefined)?.state
  return typeof state === 'string' ? { state, problem: null } : { state: null, problem: 'unreadable' }
}

/** A browser's storage, and the safe one over it. */
function over<S extends MemoryStorage>(browser: S) {
  vi.stubGlobal('localStorage', browser)
  return { browser, storage: safeStorage<string>(read) }
}

beforeEach(() => viewStore.setState({ storageProblem: null }))
afterEach(() => void vi.unstubAllGlobals())

describe('default', () => {
  test('what is set is got back', () => {
    const { storage } = over(new MemoryStorage())
    expect(storage.getItem('work')).toBeNull()
    storage.setItem('work', { state: 'a', version: 1 })
    expect(storage.getItem('work')).toEqual({ state: 'a' })
    storage.removeItem('work')
    expect(storage.getItem('work')).toBeNull()
    expect(problem()).toBeNull()
  })

  test('a storage that was cleared meanwhile is written anew', () => {
    const { browser, storage } = over(new MemoryStorage())
    storage.setItem('work', { state: 'a' })
    browser.texts.clear()
    expect(storage.getItem('work')).toBeNull()
    storage.setItem('work', { state: 'b' })
    expect(storage.getItem('work')).toEqual({ state: 'b' })
    expect(problem()).toBeNull()
  })
})

describe('what cannot be saved', () => {
  test('a full storage is told until there is room again', () => {
    const { browser, storage } = over(new MemoryStorage({}, 30))
    storage.setItem('work', { state: 'a'.repeat(40) })
    expect(problem()).toMatch(/cannot save your work/)
    browser.room = 100
    storage.setItem('work', { state: 'a'.repeat(40) })
    expect(problem()).toBeNull()
    expect(browser.texts.size).toBe(1)
  })

  test('a forbidden storage is told, and nothing is thrown', () => {
    const { storage } = over(new ForbiddenStorage())
    expect(storage.getItem('work')).toBeNull()
    expect(problem()).toMatch(/lasts only while this page is open/)
    storage.setItem('work', { state: 'a' })
    expect(problem()).toMatch(/cannot save your work/)
    storage.removeItem('work')
    expect(problem()).toMatch(/does not let its storage be changed/)
  })

  test('a browser without storage is told, too', () => {
    vi.stubGlobal('localStorage', undefined)
    const storage = safeStorage<string>(read)
    expect(storage.getItem('work')).toBeNull()
    storage.setItem('work', { state: 'a' })
    expect(problem()).toMatch(/cannot save your work/)
  })
})

describe('what cannot be read', () => {
  test.each(['{"state": "half of i', '', 'null', '{"state": 5}'])('is kept aside: %s', (text) => {
    const { browser, storage } = over(new MemoryStorage({ work: text }))
    expect(storage.getItem('work')).toBeNull()
    expect(problem()).toBe('unreadable')
    storage.setItem('work', { state: 'new' })
    expect(browser.getItem('work.unreadable')).toBe(text)
    expect(problem()).toBe('unreadable')
  })

  test('does not take the place of what was kept aside before, and is not kept twice', () => {
    const { browser, storage } = over(new MemoryStorage({ work: 'second', 'work.unreadable': 'first' }))
    storage.getItem('work')
    storage.getItem('work')
    expect([...browser.texts]).toEqual([
      ['work', 'second'],
      ['work.unreadable', 'first'],
      ['work.unreadable-2', 'second'],
    ])
  })

  test('is not overwritten where there is no room to keep it aside', () => {
    const { browser, storage } = over(new MemoryStorage({ work: 'damaged work' }, 20))
    expect(storage.getItem('work')).toBeNull()
    storage.setItem('work', { state: '' })
    expect([...browser.texts]).toEqual([['work', 'damaged work']])
    expect(problem()).toMatch(/nothing new is saved here/)
  })
})
