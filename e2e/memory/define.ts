/** Gives something properties, whatever it has of these names. */
export function define(of: object, properties: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(properties))
    Object.defineProperty(of, name, { value, configurable: true, writable: true })
}
