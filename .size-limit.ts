import type { SizeLimitConfig } from 'size-limit'
import { initialFiles } from './src/cli/check/bundle'
import { precacheOf } from './src/cli/offline/precacheOf'

/** What a first visit downloads as JavaScript. Charts and other lazy parts, and the worker, come after it. */
const config: SizeLimitConfig = [
  { name: 'Initial JavaScript', path: initialFiles('dist'), limit: '150 kB', gzip: true },
  {
    name: 'Kept for working offline',
    path: precacheOf('dist').files.map((file) => `dist/${file}`),
    limit: '1.5 MB',
    gzip: true,
  },
]

export default config
