import type { ScenarioDocument } from '@/engine/documents/document'
import { fromDocument } from './fromDocument'
import type { Workbook } from './workbook'

/** The baseline as a workbook: the one that was set, or else the scenario without its what-if hedges and orders. */
export function baselineWorkbook(workbook: Workbook, own: ScenarioDocument | null): Workbook {
  return own === null ? { ...workbook, hedges: [], orders: [] } : fromDocument(own)
}
