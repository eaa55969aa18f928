import { useEffect, useState, useSyncExternalStore } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { Button } from '@/ui/controls/Button'
import { IconButton } from '@/ui/controls/IconButton'
import { CloseIcon } from '@/ui/controls/icons'
import { cx } from '@/ui/cx'
import { onModals, topModal } from './modals'
import styles from './Toaster.module.css'
import { dismissToast, onToasts, type ShownToast, shownToasts, stayOf, type ToastAction } from './toasts'
import { useVisitingFocus } from './useVisitingFocus'

/**
 * Shows the messages of `showToast`, politely said; put it once at the foot of a column. While a dialog is open they
 * are shown inside it, where alone they can be reached.
 */
export function Toaster() {
  const toasts = useSyncExternalStore(onToasts, shownToasts, shownToasts)
  const modal = useSyncExternalStore(onModals, topModal, topModal)
  const { isHere, around } = useVisitingFocus<HTMLElement>(toasts.at(-1)?.id)
  const [isPointed, setPointed] = useState(false)
  const messages = (
    <section
      {...around}
      className={styles.toaster}
      aria-label="Messages"
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
    >
      <div role="status">
        {toasts.map((toast) => (
          <Message key={toast.id} toast={toast} held={isHere || isPointed} />
        ))}
      </div>
    </section>
  )
  return modal === null ? messages : createPortal(messages, modal)
}

function Message({ toast, held }: { toast: ShownToast; held: boolean }) {
  const { id, message, offer, action, tone, stays } = toast
  const stay = stayOf(toast)
  // Held by the pointer or the focus it waits, and then stays its whole time again.
  useEffect(() => {
    if (held || stays) return
    const timer = setTimeout(() => dismissToast(id), stay)
    return () => clearTimeout(timer)
  }, [held, id, stay, stays])
  const act = (chosen: ToastAction) => {
    // Gone first: the focus is back where it was before the action moves it elsewhere.
    flushSync(() => dismissToast(id))
    chosen.onAction()
  }
  return (
    <div className={cx(styles.toast, tone === 'error' && styles.error)}>
      <span className={styles.message}>{message}</span>
      <span className={styles.actions}>
        {[offer, action].map(
          (one) =>
            one && (
              <Button key={one.label} small onClick={() => act(one)}>
                {one.label}
              </Button>
            ),
        )}
        <IconButton small label="Dismiss" icon={<CloseIcon />} onClick={() => dismissToast(id)} />
      </span>
    </div>
  )
}
