import { useEffect, useState } from 'react'
import type { ImportAnswer } from '@/files/import/answerImport'
import type { NamedText } from '@/files/import/readTexts'
import { spawnImporter } from '@/files/import/spawnImporter'
import { Importer } from '@/state/door/importer'
import { scenarioForImport } from '@/state/door/scenarioForImport'
import { useLibrary } from '@/state/library/libraryStore'
import { useScenario } from '@/state/scenario/scenarioStore'
import { isOpenUntouched } from '@/state/scenarios/scenarioCommands'

/** What would come of texts; the answer before stays until the next is there. */
export interface Importing {
  readonly answer: ImportAnswer | null
  readonly busy: boolean
  /** Why there is no answer. */
  readonly problem: string | null
}

const NOTHING: Importing = { answer: null, busy: false, problem: null }

/** Reads texts beside the page, again whenever they or the open scenario change. */
export function useImporting(texts: readonly NamedText[]): Importing {
  const workbook = useScenario((state) => state.workbook)
  const { sample, rulebooks } = useLibrary((library) => library)
  const [importer] = useState(() => new Importer(spawnImporter))
  const [importing, setImporting] = useState(NOTHING)
  useEffect(() => () => importer.close(), [importer])
  useEffect(() => {
    if (texts.length === 0) {
      setImporting(NOTHING)
      return
    }
    setImporting((before) => ({ ...before, busy: true }))
    // An empty scenario that nobody has touched makes room for what comes.
    const open = isOpenUntouched() ? null : scenarioForImport(workbook, sample)
    void importer.ask({ texts, open, sample, rulebooks }).then((answer) => {
      if (answer.kind === 'answer') setImporting({ answer: answer.value, busy: false, problem: null })
      if (answer.kind === 'failed') setImporting({ answer: null, busy: false, problem: answer.message })
    })
  }, [importer, texts, workbook, sample, rulebooks])
  return importing
}
