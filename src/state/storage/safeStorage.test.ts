import { afterEach, describe, expect, test, vi } from 'vitest'
import { ForbiddenStorage, MemoryStorage } from '@/state/testing/memoryStorage'
import { forgetText, keepAside, savedNames, savedText, saveText, tabText } from './safeStorage'

/** A browser's storage. */
function over<S extends MemoryStorage>(browser: S): S {
  vi.stubGlobal('localStorage', browser)
  return browser
}

afterEach(() => void vi.unstubAllGlobals())

describe('default', () => {
  test('what is saved is read back, listed and forgotten', () => {
    over(new MemoryStorage())
    expect(savedText('work')).toBeNull()
    expect(saveText('work', 'a')).toBe(true)
    expect(savedText('work')).toBe('a')
    expect(savedNames()).toEqual(['work'])
    expect(forgetText('work')).toBe(true)
    expect(savedNames()).toEqual([])
  })

  test("a tab's own text outlives what other tabs save", () => {
    vi.stubGlobal('sessionStorage', new MemoryStorage())
    tabText.set('open', 'a')
    expect(tabText.get('open')).toBe('a')
  })
})

describe('what cannot be saved', () => {
  test('a full storage keeps what it has, and says no until there is room', () => {
    const browser = over(new MemoryStorage({ work: 'old' }, 10))
    expect(saveText('work', 'a'.repeat(20))).toBe(false)
    expect(savedText('work')).toBe('old')
    browser.room = 30
    expect(saveText('work', 'a'.repeat(20))).toBe(true)
  })

  test.each([
    ['forbidden', new ForbiddenStorage()],
    ['missing', undefined],
  ])('with a %s storage nothing is thrown', (_, browser) => {
    vi.stubGlobal('localStorage', browser)
    vi.stubGlobal('sessionStorage', browser)
    expect(savedText('work')).toBeNull()
    expect(savedNames()).toBeNull()
    expect(saveText('work', 'a')).toBe(false)
    expect(forgetText('work')).toBe(false)
    expect(keepAside('work', 'a')).toBe(false)
    tabText.set('open', 'a')
    expect(tabText.get('open')).toBeNull()
  })
})

describe('what cannot be read', () => {
  test('is kept aside beside what was kept before, and not twice', () => {
    const browser = over(new MemoryStorage({ work: 'second', 'work.unreadable': 'first' }))
    expect([keepAside('work', 'second'), keepAside('work', 'second')]).toEqual([true, true])
    expect([...browser.texts]).toEqual([
      ['work', 'second'],
      ['work.unreadable', 'first'],
      ['work.unreadable-2', 'second'],
    ])
  })

  test('is told where there is no room for it', () => {
    over(new MemoryStorage({ work: 'damaged work' }, 20))
    expect(keepAside('work', 'damaged work')).toBe(false)
  })
})
