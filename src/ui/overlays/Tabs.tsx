import { Tabs as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { Button } from '@/ui/controls/Button'
import { ChevronDownIcon } from '@/ui/controls/icons'
import { Menu } from './Menu'
import styles from './Tabs.module.css'
import { useShownTabs } from './useShownTabs'

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

/** A strip of tabs; those without room stand in a menu at its end, and the chosen tab's content alone is there. */
export function Tabs<Key extends string>({ label, tabs, value, onChange }: TabsProps<Key>) {
  const { strip, shown } = useShownTabs(
    tabs.map(({ key }) => key),
    value,
  )
  const choose = (key: string) => {
    const tab = tabs.find((each) => idOf(each.key) === key)
    if (tab) onChange(tab.key)
  }
  const others = tabs.filter((_, place) => !shown[place])
  return (
    <Radix.Root value={idOf(value)} onValueChange={choose} className={styles.tabs}>
      <div ref={strip} className={styles.strip}>
        <Radix.List aria-label={label} className={styles.list}>
          {tabs.map(
            (tab, place) =>
              shown[place] && (
                <Radix.Trigger key={tab.key} value={idOf(tab.key)} data-key={tab.key} className={styles.tab}>
                  {tab.label}
                </Radix.Trigger>
              ),
          )}
        </Radix.List>
        {others.length > 0 && (
          <Menu
            align="end"
            trigger={
              <Button variant="quiet" className={styles.more} aria-label={`More ${label.toLowerCase()}`}>
                More <ChevronDownIcon />
              </Button>
            }
            items={others.map((tab) => ({
              key: tab.key,
              label: tab.label,
              onSelect: () => onChange(tab.key),
            }))}
          />
        )}
      </div>
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
