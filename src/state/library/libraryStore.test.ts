import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ALL_RULEBOOKS, RULEBOOKS } from '@/engine/reading/testing/documents'
import { libraryStore, loadLibrary, RULEBOOK_IDS } from './libraryStore'

const FILES: Readonly<Record<string, string>> = {
  'https://page.test/app/market/sample.json':
    '{"label":"Sample","note":"","asOf":"2026-03-24T00:00:00Z","market":{}}',
  'https://page.test/app/examples/index.json': '[{"id":"a","file":"a.json","title":"A","teaches":""}]',
  ...Object.fromEntries(
    ALL_RULEBOOKS.ids.map((id) => [`https://page.test/app/rulebooks/${id}.json`, `{"id":"${id}"}`]),
  ),
}

function serve(files: Readonly<Record<string, string>>): void {
  const fetched = async (address: URL) => {
    const text = files[address.href]
    return text === undefined ? new Response('', { status: 404 }) : new Response(text)
  }
  vi.stubGlobal('fetch', fetched)
}

beforeEach(() => {
  vi.stubGlobal('document', { baseURI: 'https://page.test/app/index.html' })
  libraryStore.setState(libraryStore.getInitialState(), true)
})
afterEach(() => void vi.unstubAllGlobals())

test("the built-in data comes from the page's own folder, wherever that is", async () => {
  serve(FILES)
  const library = await loadLibrary()
  expect(library).toMatchObject({
    sample: { label: 'Sample' },
    examples: [{ id: 'a' }],
    rulebooks: { 'uta-guide': { id: 'uta-guide' }, deribit: { id: 'deribit' } },
  })
  expect(libraryStore.getState()).toEqual(library)
})

test('every rulebook in the folder is loaded, the account’s own first', async () => {
  serve(FILES)
  expect(Object.keys((await loadLibrary()).rulebooks)).toEqual(RULEBOOK_IDS)
  expect([...RULEBOOK_IDS].sort()).toEqual([...ALL_RULEBOOKS.ids].sort())
  expect(RULEBOOK_IDS.slice(0, RULEBOOKS.ids.length)).toEqual(RULEBOOKS.ids)
})

test('a missing file is an error that names it, and nothing is half loaded', async () => {
  const { 'https://page.test/app/rulebooks/uta-guide.json': _, ...others } = FILES
  serve(others)
  await expect(loadLibrary()).rejects.toThrow('rulebooks/uta-guide.json could not be loaded (404).')
  expect(libraryStore.getState()).toBe(libraryStore.getInitialState())
})

test('a file that is no JSON is an error', async () => {
  serve({ ...FILES, 'https://page.test/app/market/sample.json': '<html>' })
  await expect(loadLibrary()).rejects.toThrow(SyntaxError)
})
