import { allActions } from '@/actions/actions'
import { keyWords } from '@/actions/shortcutKeys'
import { Button } from '@/ui/controls/Button'
import { Dialog } from '@/ui/overlays/Dialog'
import styles from './Shortcuts.module.css'

/** Keys that a part of the page has for itself. */
const THERE: readonly { where: string; keys: readonly [string, string][] }[] = [
  {
    where: 'In the tables of the portfolio',
    keys: [
      ['Tab', 'Next cell'],
      ['↑ ↓ Enter', 'Same column of another row'],
      ['Escape', 'Undo this cell’s edit'],
    ],
  },
  {
    where: 'In the lines that add rows',
    keys: [
      ['↑ ↓', 'Through the suggestions'],
      ['Enter', 'Take the suggestion, or add the row'],
    ],
  },
  {
    where: 'In menus, tabs and charts',
    keys: [
      ['↑ ↓ ← →', 'Move'],
      ['Enter', 'Open the explanation of the figure, or of the chosen point'],
      ['Escape', 'Close the menu, the dialog or the explanation'],
    ],
  },
  {
    where: 'While a lesson is presented',
    keys: [
      ['→ Page Down Space', 'From the question to the answer, and on'],
      ['← Page Up', 'Back'],
      ['Escape', 'Stop presenting'],
    ],
  },
]

/** What is worth knowing of, though it has no key. */
const COMMANDS: ReadonlySet<string> = new Set(['lessons', 'tour', 'glossary', 'examples'])

/** The keys that work everywhere, as the actions have them, and those of single parts. */
export function ShortcutsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const actions = allActions()
  const everywhere = actions.flatMap(({ label, keys }) =>
    keys === undefined ? [] : [[keys.map((one) => keyWords(one)).join(' or '), label] as const],
  )
  return (
    <Dialog
      open={open}
      title="Keyboard shortcuts"
      onClose={onClose}
      footer={
        <Button variant="primary" onClick={onClose}>
          Close
        </Button>
      }
    >
      <KeyList where="Everywhere" keys={everywhere} />
      {THERE.map(({ where, keys }) => (
        <KeyList key={where} where={where} keys={keys} />
      ))}
      <section className={styles.section}>
        <h3 className={styles.where}>Without a key, among all actions ({keyWords('Mod+K')})</h3>
        <ul className={styles.commands}>
          {actions
            .filter(({ id }) => COMMANDS.has(id))
            .map(({ id, label, run }) => (
              <li key={id}>
                <Button small variant="quiet" onClick={run}>
                  {label}
                </Button>
              </li>
            ))}
        </ul>
      </section>
      <p className={styles.licences}>
        <a href="licences.txt" target="_blank" rel="noreferrer">
          Licences of what this page is built with
        </a>
      </p>
    </Dialog>
  )
}

function KeyList({ where, keys }: { where: string; keys: readonly (readonly [string, string])[] }) {
  return (
    <section className={styles.section}>
      <h3 className={styles.where}>{where}</h3>
      <dl className={styles.list}>
        {keys.map(([key, label]) => (
          <div key={key} className={styles.row}>
            <dt>
              <kbd className={styles.keys}>{key}</kbd>
            </dt>
            <dd className={styles.label}>{label.replace(/ …$/, '')}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
