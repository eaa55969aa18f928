import {
  Element,
  type Event,
  type GlobalWindow,
  type HTMLDialogElement,
  type HTMLElement,
  type KeyboardEvent,
} from 'happy-dom'
import { define } from './define'

/** As the library has it: its elements are the same in all windows. */
const { matches } = Element.prototype

/** What lies over the page, the topmost last, and where the focus was before it. */
interface Layer {
  readonly element: HTMLElement
  readonly before: HTMLElement | null
}

/** Popovers and modal dialogs as browsers have them, which the library has not yet. */
export class TopLayer {
  readonly #window: GlobalWindow
  #layers: readonly Layer[] = []

  constructor(window: GlobalWindow) {
    this.#window = window
    const top = this
    const { HTMLElement, HTMLDialogElement, document } = window
    define(HTMLElement.prototype, {
      showPopover(this: HTMLElement) {
        top.#showPopover(this)
      },
      hidePopover(this: HTMLElement) {
        top.#hidePopover(this)
      },
      togglePopover(this: HTMLElement, force = !top.shows(this)) {
        if (force !== top.shows(this)) force ? top.#showPopover(this) : top.#hidePopover(this)
        return force
      },
    })
    define(Element.prototype, {
      matches(this: HTMLElement, selector: string) {
        return selector === ':popover-open' ? top.shows(this) : matches.call(this, selector)
      },
    })
    define(HTMLDialogElement.prototype, {
      showModal(this: HTMLDialogElement) {
        this.setAttribute('open', '')
        top.#put(this)
        this.querySelector<HTMLElement>(FOCUSABLE)?.focus()
      },
      close(this: HTMLDialogElement) {
        if (!this.hasAttribute('open')) return
        this.removeAttribute('open')
        top.#take(this)
        this.dispatchEvent(new window.Event('close'))
      },
    })
    document.addEventListener('click', (event) => this.#press(event))
    document.addEventListener('pointerdown', (event) => this.#pressBeside(event), true)
    document.addEventListener('keydown', (event) => this.#escape(event as KeyboardEvent))
  }

  shows(element: Element): boolean {
    return this.#layers.some((layer) => layer.element === element)
  }

  #put(element: HTMLElement): void {
    this.#layers = [
      ...this.#layers,
      { element, before: this.#window.document.activeElement as HTMLElement | null },
    ]
  }

  #take(element: HTMLElement): void {
    const layer = this.#layers.find((each) => each.element === element)
    this.#layers = this.#layers.filter((each) => each !== layer)
    const { activeElement, body } = this.#window.document
    // Where the focus went elsewhere meanwhile it stays.
    if (activeElement === body || activeElement === null || element.contains(activeElement))
      layer?.before?.focus()
  }

  #showPopover(element: HTMLElement): void {
    this.#toggle('beforetoggle', element, 'closed', 'open')
    if (element.getAttribute('popover') === 'auto') this.#hideAll((other) => !other.contains(element))
    this.#put(element)
    this.#window.queueMicrotask(() => this.#toggle('toggle', element, 'closed', 'open'))
  }

  #hidePopover(element: HTMLElement): void {
    if (!this.shows(element)) return
    this.#toggle('beforetoggle', element, 'open', 'closed')
    this.#take(element)
    this.#window.queueMicrotask(() => this.#toggle('toggle', element, 'open', 'closed'))
  }

  #hideAll(fits: (popover: HTMLElement) => boolean): void {
    const popovers = this.#layers
      .map(({ element }) => element)
      .filter((element) => element.getAttribute('popover') === 'auto')
    for (const popover of popovers.toReversed().filter(fits)) this.#hidePopover(popover)
  }

  #toggle(type: string, element: HTMLElement, oldState: string, newState: string): void {
    element.dispatchEvent(Object.assign(new this.#window.Event(type), { oldState, newState }))
  }

  #press(event: Event): void {
    const id = (event.target as HTMLElement).closest?.('[popovertarget]')?.getAttribute('popovertarget')
    const popover = this.#window.document.getElementById(id ?? '') as HTMLElement | null
    if (popover === null || event.defaultPrevented) return
    if (this.shows(popover)) this.#hidePopover(popover)
    else this.#showPopover(popover)
  }

  /** Not where the button itself is pressed that opens and closes it. */
  #pressBeside(event: Event): void {
    const pressed = event.target as HTMLElement
    const id = pressed.closest?.('[popovertarget]')?.getAttribute('popovertarget')
    this.#hideAll((popover) => !popover.contains(pressed) && popover.id !== id)
  }

  #escape(event: KeyboardEvent): void {
    const element = this.#layers.at(-1)?.element
    if (event.key !== 'Escape' || event.defaultPrevented || element === undefined) return
    if (element.getAttribute('popover') === 'auto') this.#hidePopover(element)
    else if (
      element.tagName === 'DIALOG' &&
      element.dispatchEvent(new this.#window.Event('cancel', { cancelable: true }))
    )
      (element as HTMLDialogElement).close()
  }
}

const FOCUSABLE = 'button:not([disabled]), input:not([disabled]), select, textarea, a[href], [tabindex="0"]'
