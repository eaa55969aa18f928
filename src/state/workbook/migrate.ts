import { isFields } from './LenientReader'

/** From one version of what is saved to the next. */
export type Migration = (state: unknown) => unknown

/** From the only scenario of a browser to one of several: when it was made and changed is not known. */
const amongOthers: Migration = (state) => ({ ...(isFields(state) ? state : {}), created: 0, changed: 0 })

/** The first brings version 1 to 2, the second 2 to 3. A step is never changed once it was released. */
const MIGRATIONS: readonly Migration[] = [amongOthers]

/** The version that is saved now. */
export const VERSION = MIGRATIONS.length + 1

/** What became of something saved: its state in today's version, if this page knows its version. */
export type Migrated =
  | { readonly kind: 'current'; readonly state: unknown }
  /** Saved by a newer page than this one. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' }

/** Brings what was saved, by this page or an older one, to today's version. */
export function migrate(saved: unknown, migrations: readonly Migration[] = MIGRATIONS): Migrated {
  if (!isFields(saved) || !isFields(saved.state)) return { kind: 'unreadable' }
  const { state, version } = saved
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { kind: 'unreadable' }
  if (version > migrations.length + 1) return { kind: 'newer' }
  try {
    const steps = migrations.slice(version - 1)
    return { kind: 'current', state: steps.reduce<unknown>((reached, step) => step(reached), state) }
  } catch {
    return { kind: 'unreadable' }
  }
}
