import { Fragment, type ReactNode } from 'react'
import { CheckIcon } from '@/ui/controls/icons'
import { cx } from '@/ui/cx'
import styles from './MenuItems.module.css'

export interface MenuItem {
  key: string
  label: string
  /** A second, muted line. */
  note?: string
  icon?: ReactNode
  /** Shown at the right, such as `Ctrl Z`. */
  shortcut?: string
  /** One of several choices: ticked or not. */
  checked?: boolean
  danger?: boolean
  /** Set off from what stands above. */
  lineAbove?: boolean
  disabled?: boolean
  onSelect: () => void
}

export type MenuEntry = MenuItem | string

export function MenuItems({ entries, close }: { entries: readonly MenuEntry[]; close: () => void }) {
  return entries.map((entry) =>
    typeof entry === 'string' ? (
      <div key={entry} role="presentation" className={styles.heading}>
        {entry}
      </div>
    ) : (
      <Fragment key={entry.key}>
        {entry.lineAbove && <hr className={styles.line} />}
        <Item item={entry} close={close} />
      </Fragment>
    ),
  )
}

function Item({ item, close }: { item: MenuItem; close: () => void }) {
  const { label, note, icon, shortcut, checked, danger, disabled, onSelect } = item
  const kind =
    checked === undefined ? { role: 'menuitem' } : { role: 'menuitemcheckbox', 'aria-checked': checked }
  // Closed first: the focus is back at the button before what was chosen moves it elsewhere.
  const choose = () => {
    close()
    onSelect()
  }
  return (
    <button
      type="button"
      {...kind}
      tabIndex={-1}
      disabled={disabled}
      className={cx(styles.item, danger && styles.danger)}
      onClick={choose}
      onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
    >
      <span className={styles.words}>
        {label}
        {note && <span className={styles.note}>{note}</span>}
      </span>
      <span className={styles.icon}>{checked ? <CheckIcon /> : icon}</span>
      {shortcut && <kbd className={styles.shortcut}>{shortcut}</kbd>}
    </button>
  )
}
