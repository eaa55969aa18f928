import { literal, number, object, parse, safeParse, string } from 'valibot'

const command = object({ id: number(), method: string() })
const refusal = object({ id: number(), type: literal('error'), error: literal('unknown command') })

/**
 * What stands between a test runner and a browser over WebDriver BiDi. The runner emulates things (the colour scheme)
 * whether the browser can or not, and starts nothing where one is refused. So the refusal of an emulation that the
 * browser does not know is passed on as a success: the page goes without.
 */
export class Emulation {
  readonly #asked = new Set<number>()

  /** Takes note of a command on its way to the browser. */
  ask(text: string): void {
    const { id, method } = parse(command, JSON.parse(text))
    if (method.startsWith('emulation.')) this.#asked.add(id)
  }

  /** A message of the browser as the runner is to have it. */
  answer(text: string): string {
    if (this.#asked.size === 0) return text
    const { success, output } = safeParse(refusal, JSON.parse(text))
    if (!success || !this.#asked.delete(output.id)) return text
    return JSON.stringify({ type: 'success', id: output.id, result: {} })
  }
}
