import type { ResultState } from './resultStore'

/** Whether what is shown is of another venue: the rulebook that was chosen is of its model. */
export function hasVenue({ current }: Pick<ResultState, 'current'>): boolean {
  return current?.venue !== undefined
}
