import { isShareLink } from '@/files/share/isShareLink'
import { lastOpening } from '@/state/scenarios/openAsScenario'
import { showGuide } from '@/state/view/viewStore'
import { showToast } from '@/ui/overlays/toasts'
import { loaded } from '@/ui/parts/loaded'

/** Opens the share link in the page's address, now and whenever another one is put there. */
export function followLinks(): void {
  const follow = () => {
    const { hash } = location
    if (isShareLink(hash)) void openLinked(hash)
    // What shows the lesson reads which one it is.
    else if (isLessonLink(hash)) showGuide('lesson')
  }
  addEventListener('hashchange', follow)
  follow()
}

/** Whether the fragment of an address leads to a lesson. */
export function isLessonLink(fragment: string): boolean {
  return fragment.startsWith('#lesson=')
}

async function openLinked(fragment: string): Promise<void> {
  if (!(await openShared(fragment))) return
  // A reload must show what was done since, not the link again.
  if (location.hash === fragment) history.replaceState(history.state, '', location.pathname + location.search)
}

/** Opens what a share link holds, and says so or why not; false where the page cannot read links now. */
export async function openShared(fragment: string): Promise<boolean> {
  const part = await loaded(import('@/state/share/openLink'), 'The link could not be opened')
  if (part === null) return false
  const opened = await part.openLink(fragment)
  if (opened !== null) {
    const without = opened.isBaselineLost ? ' Its baseline has faults and was left out.' : ''
    showToast({
      message: `Opened ${opened.name} from a link.${without}`,
      action: { label: 'Undo', onAction: lastOpening() },
    })
  }
  return true
}
