import { createContext } from 'react'

/** Goes on to the next cell. */
export type GoOn = (go: () => void) => void

/**
 * When a table goes on after Enter, which may have changed what its cell says: at once unless the page says otherwise.
 */
export const GoOnContext = createContext<GoOn>((go) => go())
