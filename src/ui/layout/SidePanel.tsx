import { type ReactNode, type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { IconButton } from '@/ui/controls/IconButton'
import { CloseIcon } from '@/ui/controls/icons'
import { cx } from '@/ui/cx'
import { keepWidth, keptWidth } from './keptWidth'
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

/** Where it is a column of its own. */
const BESIDE = '(width >= 80em)'
const PANEL = { key: 'marginscope.panel-width', min: 260, max: 560, usual: 330 } as const

/**
 * What tells more of something on the page: put it last in a row (`1fr auto`). From 1,280 px on it is a column of its
 * own at the right, for which the panes make room; below, it lies over the side where what was pressed does not stand,
 * and nothing moves. Below 1,000 px it is a sheet at the foot. `data-asked` says from which pane it was asked for.
 * Escape closes it; a focus inside it returns to what opened it.
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
  // Before the focus goes inside.
  const { half, isInFirstPane } = useAsked(panel, title)
  useFocus(panel, heading)
  const side = half === 'right' && !matchMedia(BESIDE).matches ? 'left' : 'right'
  return (
    <aside
      ref={panel}
      className={cx(styles.panel, side === 'left' && styles.left)}
      data-asked={isInFirstPane ? 'first' : 'elsewhere'}
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

/** What it was asked from, in which half of the row that is, and whether it is in the first of its panes. */
interface Asked {
  readonly from: Element | null
  readonly half: 'left' | 'right'
  readonly isInFirstPane: boolean
}

/** Where that stands which it was asked from, kept in sight while the panes make room for the panel. */
function useAsked(panel: RefObject<HTMLElement | null>, title: string): Asked {
  const [asked, setAsked] = useState<Asked>({ from: null, half: 'left', isInFirstPane: false })
  const { from } = asked
  useLayoutEffect(() => {
    const { activeElement } = document
    const around = panel.current?.parentElement?.getBoundingClientRect()
    if (!activeElement || !around || title === '' || panel.current?.contains(activeElement)) return
    const isRight = (element: Element) => {
      const { left, right } = element.getBoundingClientRect()
      return left + right > around.left + around.right
    }
    const pane = activeElement.closest('[data-pane]')
    const half = pane !== null && isRight(activeElement) ? 'right' : 'left'
    setAsked({ from: activeElement, half, isInFirstPane: pane !== null && !isRight(pane) })
  }, [panel, title])
  useLayoutEffect(() => {
    // On a sheet's page nothing moves aside, and nothing may jump.
    if (from === null || !matchMedia(BESIDE).matches) return
    const keep = () => from.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    keep()
    // Once more when charts and tables have taken their new widths.
    const frame = requestAnimationFrame(() => requestAnimationFrame(keep))
    return () => cancelAnimationFrame(frame)
  }, [from])
  return asked
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
