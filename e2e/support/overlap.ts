import type { Locator } from '@playwright/test'

/** Square pixels that two things on the page have in common; both must be there. */
export async function overlap(first: Locator, second: Locator): Promise<number> {
  const [one, other] = [await boxOf(first), await boxOf(second)]
  const [left, right] = [Math.max(one.x, other.x), Math.min(one.x + one.width, other.x + other.width)]
  const [top, bottom] = [Math.max(one.y, other.y), Math.min(one.y + one.height, other.y + other.height)]
  return Math.max(0, right - left) * Math.max(0, bottom - top)
}

/** Whether two things stand beside one another: on lines that have some height in common. */
export async function isBeside(first: Locator, second: Locator): Promise<boolean> {
  const [one, other] = [await boxOf(first), await boxOf(second)]
  return one.y < other.y + other.height && other.y < one.y + one.height
}

async function boxOf(thing: Locator) {
  const box = await thing.boundingBox()
  if (box === null) throw new Error(`not on the page: ${thing}`)
  return box
}
