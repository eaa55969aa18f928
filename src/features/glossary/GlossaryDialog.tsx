import { useEffect, useState } from 'react'
import { glossaryWish } from '@/state/view/glossaryWish'
import { TextField } from '@/ui/controls/TextField'
import { Dialog } from '@/ui/overlays/Dialog'
import { GLOSSARY } from '@/words/glossary'
import { foundTerms } from '@/words/glossaryTerm'
import styles from './GlossaryDialog.module.css'

/** Every term of the product, to look through or to search. */
export function GlossaryDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [search, setSearch] = useState(() => glossaryWish.getState().search)
  // The next one who opens it wants all of it, unless a term is asked for.
  useEffect(() => () => glossaryWish.setState({ search: '' }), [])
  const found = foundTerms(GLOSSARY, search)
  return (
    <Dialog open={open} title="Glossary" onClose={onClose}>
      <TextField label="Search the glossary" value={search} onChange={setSearch} />
      <p className="visually-hidden" role="status">
        {found.length === 1 ? '1 term' : `${found.length} terms`}
      </p>
      {found.length === 0 && <p className={styles.none}>No term has these words.</p>}
      <dl className={styles.terms}>
        {found.map(({ name, text, also }) => (
          <div key={name} className={styles.term}>
            <dt>
              {name}
              {also.length > 0 && <span className={styles.also}> {also.join(', ')}</span>}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
