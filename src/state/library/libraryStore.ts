import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { SampleMarket } from '@/state/workbook/workbookMarket'

/** An example scenario of the built-in list. */
export interface Example {
  readonly id: string
  readonly file: string
  readonly title: string
  readonly teaches: string
  /** Its maintenance margin as a share of the margin balance, under its own rulebook. */
  readonly mmRate: string
}

/** The built-in data that comes with the page: rulebooks, sample market, examples. */
export interface Library {
  /** Of the account's own model first, then those of other venues' models. */
  readonly rulebooks: Readonly<Record<string, unknown>>
  readonly sample: SampleMarket
  readonly examples: readonly Example[]
}

const EMPTY: Library = {
  rulebooks: {},
  sample: {
    label: '',
    note: '',
    asOf: '1970-01-01T00:00:00Z',
    market: { stablecoins: {}, underlyings: {}, quotes: {} },
  },
  examples: [],
}

export const libraryStore = createStore<Library>()(() => EMPTY)

/** A part of the built-in data, for components. */
export function useLibrary<T>(select: (library: Library) => T): T {
  return useStore(libraryStore, select)
}

/** The built-in rulebooks in the order in which they are offered: those of the account's own model first. */
export const RULEBOOK_IDS = ['uta-guide', 'uta-observed', 'paradex', 'derive', 'deribit'] as const

/** Loads the built-in data from the page's own files; rejects where one is missing. */
export async function loadLibrary(): Promise<Library> {
  const [sample, examples, rulebooks] = await Promise.all([
    load<SampleMarket>('market/sample.json'),
    load<readonly Example[]>('examples/index.json'),
    loadRulebooks(RULEBOOK_IDS),
  ])
  const library = { sample, examples, rulebooks }
  libraryStore.setState(library)
  return library
}

async function loadRulebooks(ids: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const documents = ids.map(async (id) => [id, await load<unknown>(`rulebooks/${id}.json`)] as const)
  return Object.fromEntries(await Promise.all(documents))
}

/** Text of one of the page's own files. */
export async function loadText(path: string): Promise<string> {
  const response = await fetch(new URL(path, document.baseURI))
  if (!response.ok) throw new Error(`${path} could not be loaded (${response.status}).`)
  return response.text()
}

async function load<T>(path: string): Promise<T> {
  return JSON.parse(await loadText(path)) as T
}
