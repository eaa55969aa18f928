import { Tabs as Radix } from 'radix-ui'
import { type ReactNode, useEffect, useRef } from 'react'
import styles from './Tabs.module.css'

export interface Tab<Key extends string = string> {
  key: Key
  label: string
  content: ReactNode
}

export interface TabsProps<Key extends string = string> {
  /** What the tabs choose between, for screen readers. */
  label: string
  tabs: readonly Tab<Key>[]
  value: Key
  onChange: (key: Key) => void
}

/** A strip of tabs that scrolls where it does not fit; only the chosen tab's content is there. */
export function Tabs<Key extends string>({ label, tabs, value, onChange }: TabsProps<Key>) {
  const strip = useRef<HTMLDivElement>(null)
  const choose = (key: string) => {
    const tab = tabs.find((each) => idOf(each.key) === key)
    if (tab) onChange(tab.key)
  }
  // The chosen tab is in sight, also when it was chosen elsewhere.
  useEffect(() => {
    const box = strip.current
    const tab = [...(box?.children ?? [])].find((each) => each.getAttribute('data-key') === value)
    if (!box || !(tab instanceof HTMLElement)) return
    const [start, end] = [tab.offsetLeft - 24, tab.offsetLeft + tab.offsetWidth + 24]
    if (start < box.scrollLeft) box.scrollLeft = start
    else if (end > box.scrollLeft + box.clientWidth) box.scrollLeft = end - box.clientWidth
  }, [value])
  return (
    <Radix.Root value={idOf(value)} onValueChange={choose} className={styles.tabs}>
      <Radix.List ref={strip} aria-label={label} className={styles.strip}>
        {tabs.map((tab) => (
          <Radix.Trigger key={tab.key} value={idOf(tab.key)} data-key={tab.key} className={styles.tab}>
            {tab.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.key} value={idOf(tab.key)} className={styles.content}>
          {tab.key === value && tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  )
}

/** Ids made from it must hold no space, or they would read as several. */
function idOf(key: string): string {
  return key.replace(/\s+/g, '-')
}
