import {
  getAriaDisabled,
  getAriaRole,
  getElementAccessibleDescription,
  getElementAccessibleName,
  isElementVisible,
} from 'ivya/utils'
import type { MemoryLocator } from './MemoryLocator'
import type { MemoryPage } from './MemoryPage'
import { aria } from './query'
import type { Text } from './Searchable'
import { until } from './until'

/** What one finds, as it is written in a message, and whether that is right. */
type Look = readonly [isRight: boolean, found: unknown]

interface Options {
  readonly timeout?: number
  readonly checked?: boolean
}

/** Playwright's questions to what a locator finds, each asked until it is answered as it should be. */
export function matchers(locator: MemoryLocator, words: string | undefined, isNot = false) {
  const one = (look: (element: Element) => Look) => () => aria(() => look(locator.element()))
  const all = (look: (elements: Element[]) => Look) => () => aria(() => look(locator.elements()))
  const check = checking(locator, words, isNot)
  const text = (read: (element: Element) => string, fits: typeof isText) => (wanted: Text) =>
    one((element) => [fits(read(element), wanted), plain(read(element))])
  const texts = (wanted: Text | readonly Text[], fits: typeof isText, areAll: boolean) => {
    if (!Array.isArray(wanted)) return text(content, fits)(wanted as Text)
    return all((elements) => {
      const found = elements.map(content)
      const places = areAll ? found.map((_, place) => place) : inOrder(found, wanted, fits)
      const right = found.length >= wanted.length && places.length === wanted.length
      return [right && places.every((place, i) => fits(found[place] ?? '', wanted[i])), found.map(plain)]
    })
  }
  const value = (element: Element) => (element as HTMLInputElement).value
  const seen = () => {
    const elements = locator.elements()
    if (elements.length > 1) throw new Error(`${elements.length} elements for ${locator}`)
    const is = elements.some((element) => aria(() => isElementVisible(element)))
    return [is, is ? 'visible' : 'hidden'] as const
  }
  const opposite = (look: () => Look) => (): Look => {
    const [is, found] = look()
    return [!is, found]
  }
  const disabled = one((element) => [getAriaDisabled(element), element.outerHTML.slice(0, 200)])
  return {
    toHaveText: (wanted: Text | readonly Text[], options?: Options) =>
      check('has text', texts(wanted, isText, true), wanted, options),
    toContainText: (wanted: Text | readonly Text[], options?: Options) =>
      check('contains text', texts(wanted, holdsText, false), wanted, options),
    toBeVisible: (options?: Options) => check('visible', seen, undefined, options),
    toBeHidden: (options?: Options) => check('hidden', opposite(seen), undefined, options),
    toBeAttached: () =>
      check(
        'attached',
        all((elements) => [elements.length > 0, elements.length]),
      ),
    toHaveCount: (wanted: number) =>
      check(
        'count',
        all((elements) => [elements.length === wanted, elements.length]),
        wanted,
      ),
    toHaveValue: (wanted: Text) =>
      check(
        'value',
        one((element) => [isText(value(element), wanted), value(element)]),
        wanted,
      ),
    toBeFocused: () =>
      check(
        'focused',
        one((element) => [
          document.activeElement === element,
          document.activeElement?.outerHTML.slice(0, 200),
        ]),
      ),
    toBeChecked: ({ checked = true }: Options = {}) =>
      check(
        'checked',
        one((element) => [
          element.matches(':checked, [aria-checked="true"]') === checked,
          element.outerHTML.slice(0, 200),
        ]),
      ),
    toBeDisabled: () => check('disabled', disabled),
    toBeEnabled: () => check('enabled', opposite(disabled)),
    toBeEmpty: () =>
      check(
        'empty',
        one((element) => [content(element) === '' && (value(element) ?? '') === '', content(element)]),
      ),
    toHaveAttribute: (name: string, ...[wanted]: [Text?]) =>
      check(
        `attribute ${name}`,
        one((element) => {
          const found = element.getAttribute(name)
          return [found !== null && (wanted === undefined || isExactly(found, wanted)), found]
        }),
        wanted,
      ),
    toHaveRole: (wanted: string) =>
      check(
        'role',
        one((element) => [getAriaRole(element) === wanted, getAriaRole(element)]),
        wanted,
      ),
    toHaveAccessibleName: (wanted: Text) =>
      check('name', text((element) => getElementAccessibleName(element, false), isText)(wanted), wanted),
    toHaveAccessibleDescription: (wanted: Text) =>
      check(
        'description',
        text((element) => getElementAccessibleDescription(element, false), isText)(wanted),
        wanted,
      ),
  }
}

/** The same of the page itself. */
export function pageMatchers(page: MemoryPage, words: string | undefined, isNot = false) {
  const check = checking('the page', words, isNot)
  return {
    toHaveTitle: (wanted: Text) =>
      check('title', () => [isText(page.document.title, wanted), page.document.title], wanted),
    toHaveURL: (wanted: Text) => {
      const full = typeof wanted === 'string' ? new URL(wanted, page.url()).href : wanted
      return check('address', () => [isText(page.url(), full), page.url()], wanted)
    },
  }
}

/** Asks until the answer is right, or right no longer where that is wanted; then it says what was found instead. */
function checking(subject: unknown, words: string | undefined, isNot: boolean) {
  return (what: string, look: () => Look, wanted?: unknown, { timeout }: Options = {}): Promise<void> =>
    until(() => {
      const [isRight, found] = look()
      if (isRight !== isNot) return
      const told = [words, `${isNot ? 'not ' : ''}${what}: ${subject}`]
      if (wanted !== undefined) told.push(`wanted ${written(wanted)}`)
      throw new Error([...told, `found ${written(found)}`].filter(Boolean).join('\n'))
    }, timeout)
}

/** The places of the first found texts that fit those wanted, one after the other. */
function inOrder(found: readonly string[], wanted: readonly Text[], fits: typeof isText): number[] {
  const places: number[] = []
  for (const [place, text] of found.entries()) {
    const next = wanted[places.length]
    if (next !== undefined && fits(text, next)) places.push(place)
  }
  return places
}

const content = (element: Element) => element.textContent ?? ''
const plain = (text: string) => text.replaceAll('\u200b', '').replaceAll(/\s+/g, ' ').trim()
const isExactly = (text: string, wanted: Text) =>
  typeof wanted === 'string' ? text === wanted : wanted.test(text)
const isText = (text: string, wanted: Text = '') =>
  typeof wanted === 'string' ? plain(text) === plain(wanted) : wanted.test(text)
const holdsText = (text: string, wanted: Text = '') =>
  typeof wanted === 'string' ? plain(text).includes(plain(wanted)) : wanted.test(text)
const written = (found: unknown) =>
  found instanceof RegExp
    ? String(found)
    : JSON.stringify(found, (_, each) => (each instanceof RegExp ? String(each) : each))
