import type { SizeLimitConfig } from 'size-limit'
import { initialFiles } from './src/cli/check/bundle'

/** What a first visit downloads as JavaScript. Charts and other lazy parts, and the worker, come after it. */
const config: SizeLimitConfig = [
  { name: 'Initial JavaScript', path: initialFiles('dist'), limit: '150 kB', gzip: true },
]

export default config
