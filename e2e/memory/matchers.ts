import { getAriaDisabled, getElementAccessibleDescription, getElementAccessibleName } from 'ivya/utils'
import type { MemoryLocator } from './MemoryLocator'
import type { MemoryPage } from './MemoryPage'
import { aria, isOn } from './query'
import type { Text } from './Searchable'
import { until } from './until'

/** Whether what one finds is right, and how it is written in a message. */
type Look = readonly [isRight: boolean, found: unknown]

interface Options {
  readonly timeout?: number
  readonly checked?: boolean
}

/** Playwright's questions to what a locator finds, each asked until it is answered as it should be. */
export function matchers(locator: MemoryLocator, words: string | undefined, isNot = false) {
  const check = checking(locator, words, isNot)
  const one = (look: (element: Element) => Look) => () => aria(() => look(locator.element()))
  const all = (look: (elements: Element[]) => Look) => () => aria(() => look(locator.elements()))
  const state = (what: string, look: () => Look) => (options?: Options) =>
    check(what, look, undefined, options)
  const texts = (what: string, fits: typeof isText, areAll: boolean) => {
    const list = (wanted: readonly Text[]) =>
      all((elements) => {
        const found = elements.map(content)
        const right = areAll ? areInPlace(found, wanted, fits) : areInOrder(found, wanted, fits)
        return [right, found.map(plain)]
      })
    const single = (wanted: Text) =>
      one((element) => [fits(content(element), wanted), plain(content(element))])
    return (wanted: Text | readonly Text[], options?: Options) =>
      check(what, isList(wanted) ? list(wanted) : single(wanted), wanted, options)
  }
  const said = (what: string, read: (element: Element) => string, fits: typeof isText) => {
    return (wanted: Text, options?: Options) =>
      check(
        what,
        one((element) => [fits(read(element), wanted), read(element)]),
        wanted,
        options,
      )
  }
  const seen = (): Look => {
    const is = locator.sees()
    return [is, is ? 'visible' : 'hidden']
  }
  const disabled = one((element) => [getAriaDisabled(element), shown(element)])
  const focused = one((element) => {
    const { activeElement } = element.ownerDocument
    return [activeElement === element, activeElement && shown(activeElement)]
  })
  return {
    toHaveText: texts('has text', isText, true),
    toContainText: texts('contains text', holdsText, false),
    toHaveValue: said('value', (element) => (element as HTMLInputElement).value, isExactly),
    toHaveAccessibleName: said('name', (element) => getElementAccessibleName(element, false), isText),
    toHaveAccessibleDescription: said(
      'description',
      (element) => getElementAccessibleDescription(element, false),
      isText,
    ),
    toHaveAttribute: (name: string, wanted: Text = /^/, options?: Options) =>
      check(
        `attribute ${name}`,
        one((element) => {
          const found = element.getAttribute(name)
          return [found !== null && isExactly(found, wanted), found]
        }),
        wanted,
        options,
      ),
    toHaveCount: (wanted: number, options?: Options) =>
      check(
        'count',
        all((elements) => [elements.length === wanted, elements.length]),
        wanted,
        options,
      ),
    toBeVisible: state('visible', seen),
    toBeHidden: state('hidden', opposite(seen)),
    toBeAttached: state(
      'attached',
      all((elements) => [elements.length > 0, elements.length]),
    ),
    toBeFocused: state('focused', focused),
    toBeDisabled: state('disabled', disabled),
    toBeEnabled: state('enabled', opposite(disabled)),
    toBeChecked: ({ checked = true, ...options }: Options = {}) =>
      check(
        'checked',
        one((element) => [isOn(element) === checked, shown(element)]),
        checked,
        options,
      ),
  }
}

/** The same of the page itself. */
export function pageMatchers(page: MemoryPage, words: string | undefined, isNot = false) {
  const check = checking('the page', words, isNot)
  return {
    toHaveTitle: (wanted: Text, options?: Options) =>
      check('title', () => [isText(page.document.title, wanted), page.document.title], wanted, options),
    toHaveURL: (wanted: Text, options?: Options) => {
      const full = typeof wanted === 'string' ? new URL(wanted, page.url()).href : wanted
      return check('address', () => [isExactly(page.url(), full), page.url()], wanted, options)
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

function opposite(look: () => Look): () => Look {
  return () => {
    const [is, found] = look()
    return [!is, found]
  }
}

function areInPlace(found: readonly string[], wanted: readonly Text[], fits: typeof isText): boolean {
  return found.length === wanted.length && wanted.every((text, place) => fits(found[place] ?? '', text))
}

/** Whether what is wanted is found, one after the other: there may be more between. */
function areInOrder(found: readonly string[], wanted: readonly Text[], fits: typeof isText): boolean {
  let place = 0
  for (const text of found) {
    const next = wanted[place]
    if (next !== undefined && fits(text, next)) place += 1
  }
  return place === wanted.length
}

const isList = (wanted: Text | readonly Text[]): wanted is readonly Text[] => Array.isArray(wanted)
const content = (element: Element) => element.textContent ?? ''
const shown = (element: Element) => element.outerHTML.slice(0, 200)
const plain = (text: string) => text.replaceAll('\u200b', '').replaceAll(/\s+/g, ' ').trim()
const isExactly = (text: string, wanted: Text) =>
  typeof wanted === 'string' ? text === wanted : wanted.test(text)
const isText = (text: string, wanted: Text) =>
  typeof wanted === 'string' ? plain(text) === plain(wanted) : wanted.test(plain(text))
const holdsText = (text: string, wanted: Text) =>
  typeof wanted === 'string' ? plain(text).includes(plain(wanted)) : wanted.test(plain(text))
const written = (found: unknown) =>
  JSON.stringify(found, (_, each) => (each instanceof RegExp ? String(each) : each))
