import {
  type ComponentProps,
  cloneElement,
  type KeyboardEvent,
  type ReactElement,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import { place } from '@/ui/place'
import styles from './Menu.module.css'
import { type MenuEntry, MenuItems } from './MenuItems'
import { moveInMenu } from './menuKeys'

export interface MenuProps {
  /** A `Button` or `IconButton`. */
  trigger: ReactElement<ComponentProps<'button'>>
  /** A text among the items is a small heading. A hook lists them only while the menu is open, and as they change. */
  items: readonly MenuEntry[] | (() => readonly MenuEntry[])
  align?: 'start' | 'end'
}

/** A menu at a button, in the browser's top layer: Escape and a click elsewhere close it. */
export function Menu({ trigger, items, align = 'start' }: MenuProps) {
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const button = () => document.querySelector(`[popovertarget="${CSS.escape(id)}"]`)

  const opened = () => {
    const anchor = button()
    if (!menu.current || !anchor) return
    place(menu.current, anchor, align)
    if (!menu.current.contains(document.activeElement)) choices()[0]?.focus()
  }
  const choices = () => [
    ...(menu.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]:not(:disabled)') ?? []),
  ]
  const press = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = event.altKey ? 0 : event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const isOpen = menu.current?.matches(':popover-open') === true
    if (step === 0 || (step < 0 && !isOpen)) return
    event.preventDefault()
    // Typed faster than the browser tells that it has opened: on from the first item, which has the focus soon.
    if (isOpen) choices().at(step)?.focus()
    else menu.current?.showPopover()
  }
  /** An item that goes takes the focus along: the keys go on from the first. */
  const keepFocus = () => {
    if (document.activeElement === document.body) choices()[0]?.focus()
  }
  const close = () => menu.current?.hidePopover()
  return (
    <>
      {cloneElement(trigger, {
        popoverTarget: id,
        'aria-haspopup': 'menu',
        'aria-expanded': open,
        onKeyDown: press,
      })}
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={0}
        className={styles.menu}
        onBeforeToggle={(event) => event.newState === 'open' && flushSync(() => setOpen(true))}
        onToggle={(event) => (event.newState === 'open' ? opened() : setOpen(false))}
        onKeyDown={(event) => moveInMenu(event, close)}
      >
        {open && (
          <Listed
            useEntries={typeof items === 'function' ? items : () => items}
            close={close}
            onDrawn={keepFocus}
          />
        )}
      </div>
    </>
  )
}

interface ListedProps {
  useEntries: () => readonly MenuEntry[]
  close: () => void
  onDrawn: () => void
}

function Listed({ useEntries, close, onDrawn }: ListedProps) {
  const entries = useEntries()
  useEffect(onDrawn)
  return <MenuItems entries={entries} close={close} />
}
