import { build, preview } from 'vite'

/** Builds the app and serves the build, at the usual port or the next free one, until it is stopped. */
console.log('Building MarginScope ...')
await build({ logLevel: 'warn' })
const server = await preview({ preview: { port: 4173, strictPort: false } })
const address = server.resolvedUrls?.local[0]
if (!address) throw new Error('The server gave no address.')
console.log(`MarginScope is at ${address} (Ctrl+C stops it)`)
