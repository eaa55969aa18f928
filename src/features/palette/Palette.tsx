import { type KeyboardEvent, useId, useState } from 'react'
import type { Action } from '@/actions/action'
import { allActions } from '@/actions/actions'
import { findActions } from '@/actions/findActions'
import { ActionList } from './ActionList'
import styles from './Palette.module.css'

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }

/** A line to type in over the actions it finds: arrows go through them, Enter does the one chosen. */
export function Palette({ onChoose }: { onChoose: (action: Action) => void }) {
  const id = useId()
  const [actions] = useState(allActions)
  const [typed, setTyped] = useState('')
  const [place, setPlace] = useState(0)
  const found = findActions(actions, typed)
  const chosen = found[place]

  const choose = (action: Action | undefined) => {
    if (action !== undefined && !action.isOff) onChoose(action)
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      choose(chosen)
    }
    const step = STEPS[event.key]
    if (step === undefined || found.length === 0) return
    event.preventDefault()
    const to = place + step
    const last = found.length - 1
    // One step goes around, a page stops at the end.
    if (Math.abs(step) === 1) setPlace(to < 0 ? last : to > last ? 0 : to)
    else setPlace(Math.min(last, Math.max(0, to)))
  }
  return (
    <>
      <input
        type="text"
        role="combobox"
        data-autofocus
        className={styles.line}
        aria-label="Find an action"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen && `${id}-${chosen.id}`}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder="Find an action, such as “add a hedge” or “explain”"
        value={typed}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value)
          setPlace(0)
        }}
        onKeyDown={press}
      />
      <p role="status" className={found.length > 0 ? 'visually-hidden' : styles.none}>
        {found.length === 0
          ? 'No action is called that. Try another word.'
          : `${found.length} ${found.length === 1 ? 'action' : 'actions'}`}
      </p>
      <ActionList id={id} actions={found} chosen={chosen} grouped={typed.trim() === ''} onChoose={choose} />
    </>
  )
}
