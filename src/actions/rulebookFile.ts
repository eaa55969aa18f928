import type { Fault } from '@/engine/documents/fault'
import { tableOf } from '@/engine/models/parameterTables'
import { fileText } from '@/state/files/fileText'
import type { Refusal } from '@/state/files/openFile'
import { libraryStore } from '@/state/library/libraryStore'
import { edits, scenarioStore } from '@/state/scenario/scenarioStore'
import { readRulebookFile } from '@/state/workbook/readRulebookFile'
import { differencesOf, mergeRulebook } from '@/state/workbook/rulebookEdits'
import { rulebookName } from '@/state/workbook/rulebookName'
import { lowered } from '@/ui/letterCase'
import { showToast } from '@/ui/overlays/toasts'
import { differenceWords } from '@/words/differenceWords'
import { groupsOf, parameterAt } from '@/words/parameterEntries'
import { pathWords } from '@/words/parameterWords'
import { showUndoable } from './showUndoable'

/**
 * Takes the first of rulebook files over as one step of undo, and says that the others were not read; of a faulty one
 * nothing is applied, and its faults are returned.
 */
export async function importRulebook(file: File, others: readonly string[] = []): Promise<Refusal | null> {
  const text = await fileText(file)
  return text.ok ? adoptRulebook(file.name, text.value, others) : refused(file.name, text.faults, others)
}

/** Takes the text of a rulebook file over as `importRulebook` does. */
export function adoptRulebook(name: string, text: string, others: readonly string[] = []): Refusal | null {
  const { rulebooks } = libraryStore.getState()
  const { rulebook: chosen, rulebookOverrides } = scenarioStore.getState().workbook
  const read = readRulebookFile(text, rulebooks, chosen)
  if (!read.ok) return refused(name, read.faults, others)
  const { id, rulebook, isKnown, overrides, kept } = read.value
  const base = rulebooks[rulebook]
  const differences = differenceWords(differencesOf(base, mergeRulebook(base, overrides)).length)
  edits.adoptRulebook(rulebook, overrides)
  showUndoable(
    {
      message: [
        isKnown
          ? `Imported ${name}: ${lowered(differences)} from ${rulebookName(base)}.`
          : `Imported ${name}. No built-in rulebook of its model has the id “${id}”, so it counts as ${lowered(differences)} from ${rulebookName(base)}.`,
        ...(kept.length === 0 ? [] : [`Not in the file, so as built in: ${keptWords(kept, base)}.`]),
        ...othersWords(others),
      ].join(' '),
    },
    () => edits.adoptRulebook(chosen, rulebookOverrides),
  )
  return null
}

function refused(name: string, faults: readonly Fault[], others: readonly string[]): Refusal {
  const message = othersWords(others).join('')
  if (message !== '') showToast({ message })
  return { name, faults }
}

function othersWords(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`Not read, as one rulebook is imported at a time: ${names.join(', ')}.`]
}

/** A whole coin by its name, a parameter of another in words, which have commas of their own. */
function keptWords(kept: readonly string[], base: unknown): string {
  const groups = groupsOf(tableOf(base))
  const words = (path: string) =>
    parameterAt(path, groups) ? pathWords(path, groups) : path.replace(/^.*\./, '')
  return kept.map(words).join('; ')
}
