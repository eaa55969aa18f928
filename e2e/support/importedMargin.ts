import { readFileSync } from 'node:fs'
import type { MarketDocument } from '@/engine/documents/document'
import { checkScenario } from '@/engine/reading/checkScenario'
import { statement } from '@/engine/statement/statement'
import { importTexts } from '@/files/import/importTexts'

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** The account of the sample answers, as `--import` and then a statement have it. */
export function importedMargin(answers: readonly string[]) {
  const rulebooks = {
    ids: ['uta-guide'],
    document: (id: string) => json(`public/rulebooks/${id}.json`),
  }
  const texts = answers.map((name) => {
    return { name, text: readFileSync(`src/files/testing/exchange/${name}.json`, 'utf8') }
  })
  const sample = json('public/market/sample.json') as { asOf: string; market: MarketDocument }
  const { document } = importTexts(texts, { scenario: null, sample, rulebooks })
  const checked = checkScenario(document, rulebooks)
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults))
  return statement(checked.value).account
}
