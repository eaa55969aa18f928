import type { Door } from './door'

/** How an input went at a door. */
export interface Trial {
  /** What is wrong; null where all is well. */
  readonly wrong: string | null
  /** Of work, not of waiting. */
  readonly milliseconds: number
}

/** Brings an input to a door once. Never throws. */
export async function tried(door: Door, text: string): Promise<Trial> {
  const start = process.cpuUsage()
  const wrong = await opened(door, text)
  const { user, system } = process.cpuUsage(start)
  return { wrong, milliseconds: (user + system) / 1000 }
}

async function opened(door: Door, text: string): Promise<string | null> {
  try {
    return await door.open(text)
  } catch (error) {
    return `it throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
  }
}
