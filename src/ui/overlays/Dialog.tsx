import { type ReactNode, useId, useLayoutEffect, useState } from 'react'
import { IconButton } from '@/ui/controls/IconButton'
import { CloseIcon } from '@/ui/controls/icons'
import { cx } from '@/ui/cx'
import styles from './Dialog.module.css'
import { modalOpened } from './modals'

export interface DialogProps {
  open: boolean
  onClose: () => void
  title: string
  /** Small is a question, medium a form, large a table. */
  size?: 'small' | 'medium' | 'large'
  /** Buttons at the foot, the main one last. */
  footer?: ReactNode
  children: ReactNode
}

/**
 * The browser's own modal dialog: it keeps the focus, gives it back, and closes on Escape.
 * An element inside with `data-autofocus` gets the focus first. A sheet on narrow screens.
 */
export function Dialog(props: DialogProps) {
  return props.open ? <OpenDialog {...props} /> : null
}

function OpenDialog({ onClose, title, size = 'medium', footer, children }: DialogProps) {
  const titleId = useId()
  const [element, setElement] = useState<HTMLDialogElement | null>(null)
  useLayoutEffect(() => {
    if (!element) return
    element.showModal()
    element.querySelector<HTMLElement>('[data-autofocus]')?.focus()
    const closed = modalOpened(element)
    return () => {
      element.close()
      closed()
    }
  }, [element])
  return (
    // A press beside the dialog reaches the dialog itself, which has no padding: for pointers only.
    <dialog
      ref={setElement}
      className={cx(styles.dialog, styles[size])}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onPointerDown={(event) => event.target === element && onClose()}
    >
      <header className={styles.header}>
        <h2 id={titleId}>{title}</h2>
        <IconButton label="Close" icon={<CloseIcon />} onClick={onClose} />
      </header>
      {/* From when it is shown: what scrolls to its place needs its size. */}
      <div className={styles.body}>{element && children}</div>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </dialog>
  )
}
