import type { Door } from '@/cli/fuzz/door'

/** What a thread opens: the inputs come to it, and what makes them takes far longer to load than the doors. */
type OpenedDoor = Pick<Door, 'name' | 'open'>

const never = new Promise<null>(() => undefined)

/** Doors with a fault planted in each but the first. */
const DOORS: readonly OpenedDoor[] = [
  { name: 'good', open: () => null },
  {
    name: 'throws',
    open(text) {
      if (text.includes('<img')) throw new TypeError('not prepared for markup')
      return null
    },
  },
  { name: 'says', open: () => 'half applied' },
  {
    name: 'never ends',
    open(text) {
      while (text.includes('{'));
      return null
    },
  },
  { name: 'never answers', open: (text) => (text.includes('{') ? never : null) },
  {
    name: 'kills',
    open(text) {
      if (text.includes('{'))
        setImmediate(() => {
          throw new Error('thrown beside it')
        })
      return new Promise((resolve) => setImmediate(() => setImmediate(() => resolve(null))))
    },
  },
]

export async function doors(): Promise<readonly OpenedDoor[]> {
  return DOORS
}
