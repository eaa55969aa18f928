import { shortened } from '@/engine/documents/faultText'

/** A file's name in a fault. */
export function nameOf(file: string): string {
  return shortened(file, MOST_OF_NAME)
}

/** More than any system takes for a name. */
const MOST_OF_NAME = 300
