import { readFileSync } from 'node:fs'
import type { SampleMarket } from '@/state/workbook/workbookMarket'

/** The sample market of the page. */
export const SAMPLE: SampleMarket = JSON.parse(readFileSync('public/market/sample.json', 'utf8'))
