import type { Example } from '@/cli/sample/example'
import { guideShortCalls, guideShortCallsHedged } from './guideShortCalls'

/** The examples, in the order in which to meet them. */
export const EXAMPLES: readonly Example[] = [guideShortCalls, guideShortCallsHedged]
