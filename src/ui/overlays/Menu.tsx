import { type ComponentProps, cloneElement, type ReactElement, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import styles from './Menu.module.css'
import { type MenuEntry, MenuItems } from './MenuItems'
import { moveInMenu } from './menu-keys'
import { place } from './place'

export interface MenuProps {
  /** A `Button` or `IconButton`. */
  trigger: ReactElement<ComponentProps<'button'>>
  /** A text among the items is a small heading. */
  items: readonly MenuEntry[]
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
    menu.current.querySelector<HTMLElement>('[role^="menuitem"]:not(:disabled)')?.focus()
  }
  const close = () => menu.current?.hidePopover()
  return (
    <>
      {cloneElement(trigger, {
        popoverTarget: id,
        'aria-haspopup': 'menu',
        'aria-expanded': open,
        onKeyDown: (event) => {
          if (event.key !== 'ArrowDown' || event.altKey) return
          event.preventDefault()
          menu.current?.showPopover()
        },
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
        {open && <MenuItems entries={items} close={close} />}
      </div>
    </>
  )
}
