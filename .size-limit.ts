import type { SizeLimitConfig } from 'size-limit'
import { initialFiles } from './src/cli/check/bundle'
import { keptFiles } from './src/cli/check/keptFiles'

const config: SizeLimitConfig = [
  // What a first visit downloads as JavaScript. Charts and other lazy parts, and the worker, come after it.
  { name: 'Initial JavaScript', path: initialFiles('dist'), limit: '150 kB', gzip: true },
  // What it then downloads in the background, each file compressed by itself as servers do.
  { name: 'Kept for working offline', path: keptFiles('dist'), limit: '1.5 MB', gzip: true },
]

export default config
