import { type ReactNode, useRef } from 'react'
import styles from './Copyable.module.css'
import { CopyButton } from './CopyButton'

export interface CopyableProps {
  /** What the text is, behind “Copy”: `the reasons`. */
  what: string
  children: ReactNode
}

/** Prose that can be pasted into a reply: a button beside it copies it as it reads. */
export function Copyable({ what, children }: CopyableProps) {
  const prose = useRef<HTMLDivElement>(null)
  return (
    <div className={styles.copyable}>
      <div ref={prose} className={styles.prose}>
        {children}
      </div>
      <CopyButton what={what} textOf={() => proseOf(prose.current)} />
    </div>
  )
}

/** Headings, paragraphs and items of lists, a line each. */
function proseOf(element: HTMLElement | null): string {
  const blocks = [...(element?.querySelectorAll('h3, p, li') ?? [])].map(({ textContent }) =>
    textContent.trim(),
  )
  return blocks.length > 0 ? blocks.join('\n') : (element?.textContent.trim() ?? '')
}
