import { asLocator, getByTextSelector } from 'ivya'
import { getAriaDisabled, isElementVisible } from 'ivya/utils'
import type { MemoryPage } from './MemoryPage'
import { aria, isOn, query } from './query'
import { type Filter, Searchable } from './Searchable'
import { until } from './until'

interface Click {
  readonly button?: 'left' | 'right'
  /** Keys that are held meanwhile. */
  readonly modifiers?: readonly string[]
  readonly timeout?: number
}

type State = 'attached' | 'detached' | 'visible' | 'hidden'

/** As much of Playwright's locator as a page needs that is not laid out. */
export class MemoryLocator extends Searchable<MemoryLocator> {
  readonly selector: string
  readonly page: () => MemoryPage

  constructor(page: () => MemoryPage, selector: string) {
    super()
    this.page = page
    this.selector = selector
  }

  filter({ has, hasNot, hasText, visible }: Filter): MemoryLocator {
    const parts = [
      hasText === undefined ? '' : getByTextSelector(hasText).replace('internal:text=', 'internal:has-text='),
      has === undefined ? '' : `internal:has=${JSON.stringify(has.selector)}`,
      hasNot === undefined ? '' : `internal:has-not=${JSON.stringify(hasNot.selector)}`,
      visible === undefined ? '' : `visible=${visible}`,
    ]
    return parts.filter(Boolean).reduce<MemoryLocator>((found, part) => found.within(part), this)
  }

  and = (other: MemoryLocator) => this.within(`internal:and=${JSON.stringify(other.selector)}`)
  or = (other: MemoryLocator) => this.within(`internal:or=${JSON.stringify(other.selector)}`)
  first = () => this.nth(0)
  last = () => this.nth(-1)
  nth = (place: number) => this.within(`nth=${place}`)

  override within(selector: string): MemoryLocator {
    return new MemoryLocator(this.page, `${this.selector} >> ${selector}`)
  }

  elements = (): Element[] => query(this.selector, this.page().document)

  /** The only one there is. */
  element(): Element {
    const found = this.elements()
    if (found.length === 1 && found[0]) return found[0]
    throw new Error(`${found.length} elements for ${this}`)
  }

  /** Whether there is one, in sight. */
  sees(): boolean {
    const [one, ...others] = this.elements()
    if (others.length > 0) throw new Error(`${others.length + 1} elements for ${this}`)
    return one !== undefined && aria(() => isElementVisible(one))
  }

  override toString = (): string => asLocator('javascript', this.selector)

  count = async () => this.elements().length
  all = async () => this.elements().map((_, place) => this.nth(place))
  isVisible = async () => this.sees()
  isChecked = () => this.#ask(isOn)
  isDisabled = () => this.#ask((element) => getAriaDisabled(element))
  isEnabled = () => this.#ask((element) => !getAriaDisabled(element))
  textContent = () => this.#ask((element) => element.textContent)
  inputValue = () => this.#ask((element) => (element as HTMLInputElement).value)
  getAttribute = (name: string) => this.#ask((element) => element.getAttribute(name))
  allTextContents = async () => this.elements().map((element) => element.textContent ?? '')
  allInnerTexts = async () => this.elements().map(seenText)
  evaluate = async <Argument, Answer>(
    ask: (element: Element, argument: Argument) => Answer,
    argument: Argument,
  ) => ask(await this.#attached(), argument)
  evaluateAll = async <Argument, Answer>(
    ask: (elements: Element[], argument: Argument) => Answer,
    argument: Argument,
  ) => ask(this.elements(), argument)

  async waitFor({ state = 'visible', timeout }: { state?: State; timeout?: number } = {}): Promise<void> {
    await until(() => {
      const is = state === 'attached' || state === 'detached' ? this.elements().length > 0 : this.sees()
      if (is !== (state === 'visible' || state === 'attached')) throw new Error(`Not ${state}: ${this}`)
    }, timeout)
  }

  async click({ button = 'left', modifiers = [], timeout }: Click = {}): Promise<void> {
    const element = await this.#ready(timeout)
    const { keyboard, user } = this.page()
    for (const key of modifiers) await keyboard.down(key)
    await user.pointer({ target: element, keys: button === 'left' ? '[MouseLeft]' : '[MouseRight]' })
    for (const key of modifiers) await keyboard.up(key)
  }

  dblclick = async () => this.page().user.dblClick(await this.#ready())
  hover = async () => this.page().user.hover(await this.#ready())
  focus = async () => ((await this.#attached()) as HTMLElement).focus()
  blur = async () => ((await this.#attached()) as HTMLElement).blur()

  async fill(text: string): Promise<void> {
    const field = (await this.#ready()) as HTMLInputElement
    field.focus()
    field.select?.()
    writeInto(field, text)
  }

  clear = () => this.fill('')

  async press(key: string): Promise<void> {
    await this.focus()
    await this.page().keyboard.press(key)
  }

  async pressSequentially(text: string): Promise<void> {
    await this.focus()
    await this.page().keyboard.type(text)
  }

  check = () => this.setChecked(true)

  async setChecked(checked: boolean): Promise<void> {
    if ((await this.isChecked()) !== checked) await this.click()
  }

  async selectOption(wanted: string | { label: string }): Promise<void> {
    const field = (await this.#ready()) as HTMLSelectElement
    const name = typeof wanted === 'string' ? wanted : wanted.label
    const chosen = await until(() => {
      const found = [...field.options].find(
        (option) =>
          option.textContent?.trim() === name || (typeof wanted === 'string' && option.value === name),
      )
      if (found === undefined) throw new Error(`No option “${name}” in ${this}`)
      return found
    })
    field.focus()
    field.value = chosen.value
    for (const type of ['input', 'change']) field.dispatchEvent(this.page().event(type, { bubbles: true }))
  }

  async dispatchEvent(type: string, properties: object = {}): Promise<void> {
    const event = this.page().event(type, { bubbles: true, cancelable: true, composed: true })
    const element = await this.#attached()
    element.dispatchEvent(Object.assign(event, properties))
  }

  scrollIntoViewIfNeeded = async () => void (await this.#attached())

  #attached = () => until(() => this.element())

  async #ask<Answer>(ask: (element: Element) => Answer): Promise<Answer> {
    const element = await this.#attached()
    return aria(() => ask(element))
  }

  /** Once it is there to be used. */
  #ready(timeout?: number): Promise<HTMLElement> {
    return until(() => {
      const element = this.element()
      if (aria(() => isElementVisible(element) && !(element as HTMLButtonElement).disabled))
        return element as HTMLElement
      throw new Error(`Not there to be used: ${this}`)
    }, timeout)
  }
}

/** What is in it, hidden or not: what a browser shows of it depends on its layout. Cells of a row stand apart. */
function seenText(element: Element): string {
  const parts = element.tagName === 'TR' ? [...element.children] : [element]
  return parts.map(({ textContent }) => textContent).join('\t')
}

/** Writes a text over what a field has, as one input: past what React has put over the field's value. */
function writeInto(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const { window } = field.ownerDocument.defaultView as unknown as { window: typeof globalThis }
  const kind = field.tagName === 'TEXTAREA' ? window.HTMLTextAreaElement : window.HTMLInputElement
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, text)
  field.setSelectionRange?.(text.length, text.length)
  field.dispatchEvent(new window.InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }))
}
