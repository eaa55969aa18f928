import type { Locator } from '@playwright/test'
import { atRest } from './atRest'

/**
 * What stands somewhere once all that was edited has been computed: before that it may be the text of an edit before
 * the last.
 */
export async function textAtRest(place: Locator): Promise<string> {
  await atRest(place.page())
  return (await place.textContent()) ?? ''
}

/** What stands in several places of one page then. */
export async function textsAtRest(places: readonly Locator[]): Promise<readonly string[]> {
  const [first] = places
  if (first === undefined) return []
  await atRest(first.page())
  return Promise.all(places.map(async (place) => (await place.textContent()) ?? ''))
}
