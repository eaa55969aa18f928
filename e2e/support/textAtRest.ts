import type { Locator } from '@playwright/test'
import { atRest } from './atRest'

/** What stands somewhere once all that was edited has been computed: before that it may be the text of an edit before the last. */
export async function textAtRest(of: Locator): Promise<string> {
  await atRest(of.page())
  return (await of.textContent()) ?? ''
}
