import { withPage } from './src/cli/bench/bookPage'
import { memorySize } from './src/cli/bench/memory'
console.log(JSON.stringify(await withPage((open) => memorySize(open))))
