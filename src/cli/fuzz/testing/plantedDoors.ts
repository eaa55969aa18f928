import type { Door } from '@/cli/fuzz/door'
import { textsNear } from '@/cli/fuzz/textsNear'

const texts = textsNear(['{"size":"1"}'])
const never = new Promise<null>(() => undefined)

/** Doors with a fault planted in each but the first. */
const DOORS: readonly Door[] = [
  { name: 'good', texts, open: () => null },
  {
    name: 'throws',
    texts,
    open(text) {
      if (text.includes('<img')) throw new TypeError('not prepared for markup')
      return null
    },
  },
  { name: 'says', texts, open: () => 'half applied' },
  {
    name: 'never ends',
    texts,
    open(text) {
      while (text.includes('{'));
      return null
    },
  },
  { name: 'never answers', texts, open: (text) => (text.includes('{') ? never : null) },
  {
    name: 'kills',
    texts,
    open(text) {
      if (text.includes('{'))
        setImmediate(() => {
          throw new Error('thrown beside it')
        })
      return new Promise((resolve) => setImmediate(() => setImmediate(() => resolve(null))))
    },
  },
]

export async function doors(): Promise<readonly Door[]> {
  return DOORS
}
