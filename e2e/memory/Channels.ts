/**
 * The channels that a page and its workers have made: as long as one is open, Node keeps all that hears of it, which a
 * browser gives up with the page.
 */
export class Channels {
  readonly #made: MessageChannel[] = []
  #ended = false
  /** What makes one. */
  readonly MessageChannel: typeof MessageChannel

  constructor() {
    const keep = (channel: MessageChannel) => this.#keep(channel)
    this.MessageChannel = class extends MessageChannel {
      constructor() {
        super()
        keep(this)
      }
    }
  }

  /** Closes them all: what goes on piece by piece, and tells itself of the next one, hears of none. */
  end(): void {
    this.#ended = true
    for (const { port1, port2 } of this.#made.splice(0)) {
      port1.close()
      port2.close()
    }
  }

  #keep(channel: MessageChannel): void {
    if (this.#ended) channel.port1.close()
    else this.#made.push(channel)
  }
}
