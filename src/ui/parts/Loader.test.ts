import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Loader } from './Loader'
import { NotLoaded } from './NotLoaded'

/** A loader whose first `failures` tries fail. */
function failing(failures: number) {
  const load = vi.fn(async () => {
    if (load.mock.calls.length <= failures) throw new TypeError('Failed to fetch')
    return 'the curve'
  })
  return { load, loader: new Loader('The margin curve', load) }
}

beforeEach(() => void vi.stubGlobal('document', { querySelectorAll: () => [] }))
afterEach(() => void vi.unstubAllGlobals())

describe('a part that is loaded later', () => {
  test('is loaded once, however often it is asked for', async () => {
    const { load, loader } = failing(0)
    expect(loader.loading()).not.toHaveProperty('value')
    expect(await Promise.all([loader.loading(), loader.loading()])).toEqual(['the curve', 'the curve'])
    loader.forget()
    await loader.loading()
    expect(load).toHaveBeenCalledTimes(1)
    // What React draws without waiting.
    expect(loader.loading()).toMatchObject({ status: 'fulfilled', value: 'the curve' })
  })

  test('that could not be loaded says so, and is loaded again only when its failure is forgotten', async () => {
    const { load, loader } = failing(1)
    await expect(loader.loading()).rejects.toThrow(NotLoaded)
    await expect(loader.loading()).rejects.toThrow('The margin curve could not be loaded')
    expect(load).toHaveBeenCalledTimes(1)
    loader.forget()
    expect(await loader.loading()).toBe('the curve')
    expect(load).toHaveBeenCalledTimes(2)
  })

  test('that failed before anybody asked for it is loaded again when somebody does', async () => {
    const { load, loader } = failing(1)
    loader.preload()
    await vi.waitFor(() => expect(load.mock.settledResults[0]?.type).toBe('rejected'))
    await vi.waitFor(() => expect(loader.loading()).resolves.toBe('the curve'))
  })

  test('brings the style sheets that did not come along before it is loaded again', async () => {
    const { load, loader } = failing(1)
    const fetched: string[] = []
    const link = (href: string, sheet: object | null) => ({
      sheet,
      attributes: [{ name: 'href', value: href }],
      replaceWith: (copy: { href: string; onload: () => void }) => {
        fetched.push(`${copy.href} after ${load.mock.calls.length}`)
        copy.onload()
      },
    })
    const forbidden = {
      get cssRules(): never {
        throw new DOMException('Cannot access rules', 'SecurityError')
      },
    }
    vi.stubGlobal('document', {
      querySelectorAll: () => [
        link('there.css', { cssRules: ['p {}'] }),
        link('offline.css', null),
        link('gone.css', { cssRules: [] }),
        link('forbidden.css', forbidden),
      ],
      createElement: () => ({
        setAttribute(name: string, value: string) {
          Object.assign(this, { [name]: value })
        },
      }),
    })
    await expect(loader.loading()).rejects.toThrow()
    loader.forget()
    await loader.loading()
    expect(fetched).toEqual(['offline.css after 1', 'gone.css after 1', 'forbidden.css after 1'])
  })
})
