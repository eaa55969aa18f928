import type { BrowserContext } from '@playwright/test'

/**
 * Into a Firefox, Playwright writes a text by the field's own setter, which React takes for its own doing and does not
 * hear of. Typed as a person types, it comes as an input.
 */
export async function typeAsPeopleDo(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const insert = (text: string) => void document.execCommand('insertText', false, text)
    Object.defineProperty(window, '__pw_bidiInsertText', { get: () => insert, set: () => undefined })
  })
}
