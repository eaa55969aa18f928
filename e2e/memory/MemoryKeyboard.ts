import type { UserEvent } from '@testing-library/user-event'

/** What a browser does itself, after the page has heard of the key. */
const CLIPBOARD: Readonly<Record<string, 'copy' | 'cut' | 'paste'>> = { c: 'copy', x: 'cut', v: 'paste' }

/** The keys by Playwright's names. */
export class MemoryKeyboard {
  readonly #user: () => UserEvent

  constructor(user: () => UserEvent) {
    this.#user = user
  }

  /** `Control+Shift+z`: one key, while others are held. */
  async press(keys: string): Promise<void> {
    const [key = '+', ...held] = keys.split(/\+(?!$)/).reverse()
    const modifiers = held.reverse().map(onThisMachine)
    const down = modifiers.map((name) => `{${name}>}`)
    const up = modifiers.toReversed().map((name) => `{/${name}}`)
    await this.#user().keyboard([...down, key === 'Space' ? '[Space]' : named(key), ...up].join(''))
    const deed = modifiers.join() === 'Control' ? CLIPBOARD[key.toLowerCase()] : undefined
    if (deed === 'copy' && (await copyByPage())) return
    if (deed !== undefined) await this.#user()[deed]()
  }

  async type(text: string): Promise<void> {
    for (const letter of text) await this.#user().keyboard(letter === '\n' ? '{Enter}' : named(letter))
  }

  down = (key: string) => this.#user().keyboard(`{${onThisMachine(key)}>}`)
  up = (key: string) => this.#user().keyboard(`{/${onThisMachine(key)}}`)
}

/** Copies what the page gives where the focus is, selected or not; tells whether it gave anything. */
async function copyByPage(): Promise<boolean> {
  const clipboardData = new DataTransfer()
  const copying = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true })
  if ((document.activeElement ?? document.body).dispatchEvent(copying)) return false
  await navigator.clipboard.writeText(clipboardData.getData('text/plain'))
  return true
}

/** As the library of events writes it. */
function named(key: string): string {
  if (key.length > 1) return `{${key}}`
  return /[[{]/.test(key) ? key.repeat(2) : key
}

/** The page in memory is no Mac's. */
function onThisMachine(key: string): string {
  return key === 'ControlOrMeta' ? 'Control' : key
}
