import { type ReactNode, type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { IconButton } from '@/ui/controls/IconButton'
import { CloseIcon } from '@/ui/controls/icons'
import { cx } from '@/ui/cx'
import { keepWidth, keptWidth } from './kept-width'
import styles from './SidePanel.module.css'
import { Splitter } from './Splitter'

export interface SidePanelProps {
  open: boolean
  onClose: () => void
  title: string
  /** Above the title, such as the way back: `Maintenance margin › Short options`. */
  trail?: ReactNode
  footer?: ReactNode
  children: ReactNode
}

const PANEL = { key: 'marginscope.panel-width', min: 260, max: 560, usual: 330 } as const

/**
 * What tells more of something on the page: put it last in a row (`1fr auto`). On very wide screens it is a column of its
 * own at the right; on others it lies over the side where what was pressed does not stand, and nothing moves. Below 1,000 px
 * it is a sheet at the foot. Escape closes it; a focus inside it returns to what opened it.
 */
export function SidePanel(props: SidePanelProps) {
  return props.open ? <OpenPanel {...props} /> : null
}

function OpenPanel({ onClose, title, trail, footer, children }: SidePanelProps) {
  const titleId = useId()
  const [width, setWidth] = useState(() => keptWidth(PANEL))
  const resize = (to: number) => {
    setWidth(to)
    keepWidth(PANEL, to)
  }
  // Before it is seen: whoever sees it may press Escape.
  useLayoutEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (document.querySelector('dialog[open]')) return
      onClose()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [onClose])
  const panel = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useFocus(panel, heading)
  const side = useSide(panel, title)
  return (
    <aside
      ref={panel}
      className={cx(styles.panel, side === 'left' && styles.left)}
      aria-labelledby={titleId}
      style={{ '--panel-width': `${width}px` }}
    >
      <Splitter
        label="Width of the panel"
        value={width}
        min={PANEL.min}
        max={PANEL.max}
        of={side}
        onChange={resize}
      />
      <div className={styles.inside}>
        <header className={styles.header}>
          <div className={styles.titles}>
            {trail && <div className={styles.trail}>{trail}</div>}
            <h2 ref={heading} id={titleId} tabIndex={-1} className={styles.title}>
              {title}
            </h2>
          </div>
          <IconButton label="Close" icon={<CloseIcon />} onClick={onClose} />
        </header>
        {children}
        {footer && <footer className={styles.footer}>{footer}</footer>}
      </div>
    </aside>
  )
}

/** The side on which it does not cover what it was asked from. */
function useSide(panel: RefObject<HTMLElement | null>, title: string): 'left' | 'right' {
  const [side, setSide] = useState<'left' | 'right'>('right')
  useLayoutEffect(() => {
    const asked = document.activeElement
    const around = panel.current?.parentElement?.getBoundingClientRect()
    if (!asked || !around || title === '' || panel.current?.contains(asked)) return
    const { left, right, bottom } = asked.getBoundingClientRect()
    const isBeside = asked !== document.body && bottom > around.top
    setSide(isBeside && left + right > around.left + around.right ? 'left' : 'right')
  }, [panel, title])
  return side
}

/**
 * The focus inside the panel is never lost: where what had it is gone, as an input that was followed, it goes to the
 * heading, and when the panel closes, back to what was last pressed outside, such as the figure that it explains.
 */
function useFocus(panel: RefObject<HTMLElement | null>, heading: RefObject<HTMLElement | null>): void {
  const outside = useRef<Element | null>(null)
  const inside = useRef(false)
  useLayoutEffect(() => {
    const [box, title] = [panel.current, heading.current]
    outside.current = document.activeElement
    const isInside = ({ target }: Event) => target instanceof Node && box?.contains(target) === true
    const follow = (event: FocusEvent) => {
      inside.current = isInside(event)
    }
    // Enter on a figure is a click as well.
    const asked = (event: MouseEvent) => {
      if (!isInside(event) && !box?.contains(document.activeElement)) outside.current = document.activeElement
    }
    document.addEventListener('focusin', follow)
    document.addEventListener('click', asked)
    // Opened by key: the reading goes on inside, and Escape leads back.
    if (outside.current?.matches(':focus-visible')) title?.focus()
    return () => {
      document.removeEventListener('focusin', follow)
      document.removeEventListener('click', asked)
      const { current } = outside
      if (inside.current && (current instanceof HTMLElement || current instanceof SVGElement)) current.focus()
    }
  }, [panel, heading])
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) heading.current?.focus()
  })
}
