import { Fragment, useEffect } from 'react'
import type { Action } from '@/actions/action'
import { keyWords } from '@/actions/shortcutKeys'
import { cx } from '@/ui/cx'
import styles from './Palette.module.css'

export interface ActionListProps {
  /** Before the ids of the options; the list's is `${id}-list`. */
  id: string
  actions: readonly Action[]
  chosen: Action | undefined
  /** With a heading before each group. */
  grouped: boolean
  onChoose: (action: Action) => void
}

/** The actions that were found. The line above keeps the focus: options are reached by arrows, or pressed. */
export function ActionList({ id, actions, chosen, grouped, onChoose }: ActionListProps) {
  const chosenId = chosen && `${id}-${chosen.id}`
  useEffect(() => {
    if (chosenId !== undefined) document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' })
  }, [chosenId])
  return (
    <div id={`${id}-list`} role="listbox" aria-label="Actions" className={styles.list} tabIndex={-1}>
      {actions.map((action, place) => {
        const { label, note, keys, isOff = false, group } = action
        return (
          <Fragment key={action.id}>
            {grouped && group !== actions[place - 1]?.group && (
              <div role="presentation" className={styles.heading}>
                {group}
              </div>
            )}
            <div
              id={`${id}-${action.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={action === chosen}
              aria-disabled={isOff}
              className={cx(styles.option, action === chosen && styles.chosen, isOff && styles.off)}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(action)}
              // The line above hears the keys.
              onKeyDown={undefined}
            >
              <span className={styles.label}>{label}</span>
              {note && <span className={styles.note}>{note}</span>}
              {keys?.[0] && <kbd className={styles.keys}>{keyWords(keys[0])}</kbd>}
            </div>
          </Fragment>
        )
      })}
    </div>
  )
}
