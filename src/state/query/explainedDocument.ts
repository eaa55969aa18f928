import type { ScenarioDocument } from '@/engine/model/document'
import { libraryStore } from '@/state/library/library'
import type { Explained } from '@/state/view/view'
import { toDocument } from '@/state/workbook/toDocument'

/** What the explained figure is of: the open scenario as its result has it, or the other one that was asked about. */
export function explainedDocument(
  explained: Explained,
  open: ScenarioDocument | null,
): ScenarioDocument | null {
  return explained.of === undefined ? open : toDocument(explained.of, libraryStore.getState().sample).document
}
