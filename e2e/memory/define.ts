/** Gives something properties, whatever it has of these names. */
export function define(of: object, properties: Readonly<Record<string | symbol, unknown>>): void {
  for (const name of Reflect.ownKeys(properties)) {
    const value = Reflect.get(properties, name)
    Object.defineProperty(of, name, { value, configurable: true, writable: true })
  }
}
