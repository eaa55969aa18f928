import { showToast } from '@/ui/overlays/toasts'

/** A part of the page that comes when it is wanted; null where it does not come, which is said with what failed. */
export async function loaded<Part>(part: Promise<Part>, failed: string): Promise<Part | null> {
  try {
    return await part
  } catch {
    showToast({ message: `${failed}: a part of the page did not load.`, tone: 'error' })
    return null
  }
}
