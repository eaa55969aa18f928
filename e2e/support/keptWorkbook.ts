import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { ScenarioDocument } from '@/engine/documents/document'
import { scenarioToText } from '@/state/scenarios/savedScenario'
import { keyOf } from '@/state/scenarios/storageKeys'
import { newRow } from '@/state/workbook/newRow'
import { openedWorkbook } from '@/state/workbook/openedWorkbook'
import { EMPTY_WORKBOOK, type Workbook } from '@/state/workbook/workbook'
import type { SampleMarket } from '@/state/workbook/workbookMarket'

/** A short strangle in the sample market: its maintenance margin is 4,088.01. */
export const STRANGLE: Workbook = {
  ...EMPTY_WORKBOOK,
  positions: [
    newRow('positions', { symbol: 'BTC-24APR26-80000-C-USDT', size: '-1' }),
    newRow('positions', { symbol: 'BTC-24APR26-60000-P-USDT', size: '-1' }),
  ],
  balances: [newRow('balances', { coin: 'USDT', wallet: '50000' })],
}

/** A built-in example as the page has it once it is opened. */
export function exampleNamed(title: string): Workbook {
  const listed = fileOfPage<{ title: string; file: string }[]>('examples/index.json')
  const file = listed.find((example) => example.title === title)?.file
  if (file === undefined) throw new Error(`There is no example “${title}”.`)
  return workbookOf(fileOfPage<ScenarioDocument>(`examples/${file}`))
}

/** A document as the page has it once it is opened. */
export function workbookOf(document: ScenarioDocument): Workbook {
  return openedWorkbook(document, sampleMarket())
}

export function sampleMarket(): SampleMarket {
  return fileOfPage('market/sample.json')
}

/**
 * Has the page find a workbook in the browser's storage, as one left there at an earlier visit, when it is opened next:
 * sooner than it is typed. Gives what ends it, so that a page opened again finds what was made of it.
 */
export async function keepWorkbook(page: Page, workbook: Workbook): Promise<() => Promise<void>> {
  const text = scenarioToText({ workbook, baseline: null, created: 1, changed: 1 })
  const script = await page.addInitScript(
    ([key, kept]) => {
      // A blank page has no storage.
      if (location.protocol.startsWith('http')) localStorage.setItem(key, kept)
    },
    [keyOf('kept'), text] as const,
  )
  return () => script.dispose()
}

function fileOfPage<Content>(path: string): Content {
  return JSON.parse(readFileSync(`public/${path}`, 'utf8'))
}
