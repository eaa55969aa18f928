import styles from './ImportDialog.module.css'

/** Sentences under a heading; nothing where there are none. */
export function NoteList({ title, notes }: { title: string; notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      <ul className={styles.notes} aria-label={title}>
        {[...new Set(notes)].map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  )
}
