import type { ReactNode } from 'react'
import type { Omission } from '@/files/found/omission'
import { changeGroups, changeWords, countWords, otherNotes } from '@/files/import/importPreview'
import type { Imported } from '@/files/import/importTexts'
import type { ImportTarget } from '@/files/import/usualTarget'
import { Notice } from '@/ui/overlays/Notice'
import { ChangeTable } from './ChangeTable'
import styles from './ImportDialog.module.css'
import { NoteList } from './NoteList'
import { OmissionList } from './OmissionList'

interface PreviewProps {
  /** Null where no text came. */
  imported: Imported | null
  /** Files that are no texts. */
  unread: readonly Omission[]
  target: ImportTarget
  /** The choice of where it goes. */
  choice: ReactNode
  /** What came in. */
  children: ReactNode
}

/** What would change, what would not, and why: nothing of what came in is passed over. */
export function Preview({ imported, unread, target, choice, children }: PreviewProps) {
  const leftOut = [...unread, ...(imported?.leftOut ?? [])]
  return (
    <div className={styles.parts}>
      {imported === null || imported.document === null ? (
        <Notice
          tone="warning"
          title={`${imported?.recognised.length ? 'There is no account in this.' : 'Nothing of this could be read.'} Your work is unchanged.`}
        />
      ) : (
        <>
          {choice}
          <p role="status" className={styles.summary}>
            {summary(imported, target)}
          </p>
        </>
      )}
      {imported !== null && imported.warnings.length > 0 && (
        <Notice tone="warning" title="Look at this first" lines={imported.warnings} />
      )}
      {children}
      {imported !== null &&
        changeGroups(imported).map((group) => (
          <ChangeTable key={group.table} {...group} isNew={target === 'new'} />
        ))}
      {imported !== null && <NoteList title="Netted" notes={imported.netted} />}
      <OmissionList title="Left out" omissions={leftOut} />
      <OmissionList title="Not counted" omissions={imported?.notCounted ?? []} />
      {imported !== null && <NoteList title="Worth knowing" notes={otherNotes(imported)} />}
    </div>
  )
}

function summary(imported: Imported, target: ImportTarget): string {
  if (target === 'new') {
    const words = countWords([...imported.added, ...imported.changed])
    return words === '' ? 'A new scenario as it is in the file.' : `A new scenario with ${words}.`
  }
  const words = changeWords(imported)
  return words === '' ? 'Nothing would change.' : `${words}.`
}
