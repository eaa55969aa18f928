import type { Reading } from './safeStorage'
import { migrate } from './workbook/migrate'
import { restore, type Saved } from './workbook/restore'

const PROBLEMS = {
  newer:
    'What this browser had saved comes from a newer version of this page. You start afresh; it is kept beside your work.',
  unreadable:
    'What this browser had saved could not be read. You start afresh; it is kept beside your work, nothing was deleted.',
  damaged:
    'A part of what this browser had saved could not be read. The rest is here; all of it is kept beside your work.',
}

/** The user's work in a saved value of any version, and what is wrong with it. */
export function readSavedWork(saved: unknown): Reading<Saved> {
  const migrated = migrate(saved)
  if (migrated.kind !== 'current') return { state: null, problem: PROBLEMS[migrated.kind] }
  const { isWhole, workbook, baseline } = restore(migrated.state)
  return { state: { workbook, baseline }, problem: isWhole ? null : PROBLEMS.damaged }
}
