import { useMemo } from 'react'
import type { StatementDocument } from '@/files/statement/statementDocument'
import { useLibrary } from '@/state/library/libraryStore'
import type { ResultState } from '@/state/result/resultStore'
import { currentStatement } from '@/words/currentStatement'

/** The statement of a result, made when the result was first shown. */
export function useStatement({
  current,
  document,
  workbook,
}: Pick<ResultState, 'current' | 'document' | 'workbook'>): StatementDocument | null {
  const library = useLibrary((state) => state)
  return useMemo(
    () => currentStatement({ current, document, workbook }, library, new Date()),
    [current, document, workbook, library],
  )
}
