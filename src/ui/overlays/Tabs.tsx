import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { Button } from '@/ui/controls/Button'
import { ChevronDownIcon } from '@/ui/controls/icons'
import { Menu } from './Menu'
import { nextTab } from './shownTabs'
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

/**
 * A strip of tabs; those without room stand in a menu at its end, and the chosen tab's content alone is there. The
 * strip is one stop of the Tab key, arrows, Home and End go from tab to tab.
 */
export function Tabs<Key extends string>({ label, tabs, value, onChange }: TabsProps<Key>) {
  const id = useId()
  const { strip, shown } = useShownTabs(
    tabs.map(({ key }) => key),
    value,
  )
  const others = tabs.filter((_, place) => !shown[place])
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const listed = tabs.filter((_, place) => shown[place])
    const to =
      listed[
        nextTab(
          event.key,
          listed.findIndex(({ key }) => key === value),
          listed.length,
        ) ?? -1
      ]
    if (to === undefined) return
    event.preventDefault()
    event.currentTarget.querySelector<HTMLElement>(`[data-key="${CSS.escape(to.key)}"]`)?.focus()
    onChange(to.key)
  }
  return (
    <div className={styles.tabs}>
      <div ref={strip} className={styles.strip}>
        <div role="tablist" aria-label={label} className={styles.list} onKeyDown={press}>
          {tabs.map(
            ({ key, label: name }, place) =>
              shown[place] && (
                <button
                  key={key}
                  type="button"
                  role="tab"
                  id={`${id}-${place}`}
                  aria-selected={key === value}
                  aria-controls={key === value ? `${id}-panel` : undefined}
                  tabIndex={key === value ? 0 : -1}
                  data-key={key}
                  className={styles.tab}
                  onClick={() => onChange(key)}
                >
                  {name}
                </button>
              ),
          )}
        </div>
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
      {tabs.map(
        ({ key, content }, place) =>
          key === value && (
            <div
              key={key}
              role="tabpanel"
              id={`${id}-panel`}
              aria-labelledby={`${id}-${place}`}
              className={styles.content}
            >
              {content}
            </div>
          ),
      )}
    </div>
  )
}
