import { parentPort, workerData } from 'node:worker_threads'
import type { DoorModule } from './door'
import { tried } from './trial'

/** What the thread is asked: an input, and the door that it is for. */
export interface DoorQuestion {
  readonly door: string
  readonly text: string
}

/** Opens doors beside the run, which ends this thread where one never answers. */
const { doors } = (await import(String(workerData))) as DoorModule
const byName = new Map((await doors()).map((door) => [door.name, door]))
parentPort?.on('message', async ({ door, text }: DoorQuestion) => {
  const asked = byName.get(door)
  parentPort?.postMessage(
    asked === undefined ? { wrong: 'there is no such door', milliseconds: 0 } : await tried(asked, text),
  )
})
parentPort?.postMessage('ready')
