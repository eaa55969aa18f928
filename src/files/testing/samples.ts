import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ScenarioDocument } from '@/engine/documents/document'
import { RULEBOOKS } from '@/engine/reading/testing/documents'
import { type ImportInto, importTexts } from '@/files/import/importTexts'
import type { NamedText } from '@/files/import/readTexts'
import { ACCOUNT } from './account'

export function sampleOf(folder: 'exchange' | 'field-cases', name: string): NamedText {
  const path = fileURLToPath(new URL(`${folder}/${name}`, import.meta.url))
  return { name, text: readFileSync(path, 'utf8') }
}

export function accountTexts(names = ACCOUNT): readonly NamedText[] {
  return names.map((name) => sampleOf('exchange', `${name}.json`))
}

/** A market of other prices, so that what comes from it shows. */
const SAMPLE: ImportInto['sample'] = {
  asOf: '2026-03-24T00:00:00Z',
  market: {
    stablecoins: { USDT: '1', USDC: '1' },
    underlyings: { BTC: { index: '70000' }, ETH: { index: '2000' } },
  },
}

/** What is imported from texts, into a new scenario where none is given. */
export function imported(texts: readonly NamedText[], scenario: ScenarioDocument | null = null) {
  return importTexts(texts, { scenario, sample: SAMPLE, rulebooks: RULEBOOKS })
}

export function importedText(text: string, scenario: ScenarioDocument | null = null) {
  return imported([{ name: 'pasted', text }], scenario)
}
