/**
 * The storage of someone who was here before and has nothing: the first visit opens an example, and has tests of its
 * own.
 *
 * @param address of the page
 */
export function returning(address: string) {
  const localStorage = [
    { name: 'marginscope.welcome', value: 'over' },
    { name: 'marginscope.explain-hint', value: 'over' },
  ]
  return { cookies: [], origins: [{ origin: new URL(address).origin, localStorage }] }
}
