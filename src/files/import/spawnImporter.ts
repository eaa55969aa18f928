/** A worker that answers one `ImportQuestion` after the other with its `ImportAnswer`. */
export function spawnImporter(): Worker {
  return new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module', name: 'import' })
}
