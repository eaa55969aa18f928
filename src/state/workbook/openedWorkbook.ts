import type { ScenarioDocument } from '@/engine/documents/document'
import { fromDocument } from './fromDocument'
import { marketOfDocument } from './marketOfDocument'
import type { Workbook } from './workbook'
import type { SampleMarket } from './workbookMarket'

/** A document as a workbook of its own: in the sample market with edits, where its prices are those. */
export function openedWorkbook(document: ScenarioDocument, sample: SampleMarket): Workbook {
  return { ...fromDocument(document), ...marketOfDocument(document, sample) }
}
