import type { ScenarioDocument } from '@/engine/model/document'
import { fromDocument } from './fromDocument'
import type { SampleMarket } from './market'
import { marketOfDocument } from './marketOfDocument'
import type { Workbook } from './workbook'

/** A document as a workbook of its own: in the sample market with edits, where its prices are those. */
export function openedWorkbook(document: ScenarioDocument, sample: SampleMarket): Workbook {
  return { ...fromDocument(document), ...marketOfDocument(document, sample) }
}
