import { type Event, EventTarget } from 'happy-dom'
import { define } from './define'

const { dispatchEvent } = EventTarget.prototype
let isUnderWay = false

define(EventTarget.prototype, {
  /**
   * What comes to the page is trusted; what the page itself makes of that is not. The library calls this anew for
   * everything that an event passes.
   */
  dispatchEvent(this: EventTarget, event: Event): boolean {
    const wasUnderWay = isUnderWay
    if (!Object.hasOwn(event, 'isTrusted')) define(event, { isTrusted: !wasUnderWay })
    isUnderWay = true
    try {
      return dispatchEvent.call(this, event)
    } finally {
      isUnderWay = wasUnderWay
    }
  },
})
