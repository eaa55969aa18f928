import { viewStore } from '@/state/view/viewStore'

/** What can be wrong with keeping the work, in words for the user. */
export const PROBLEMS = {
  unsaved: 'This browser cannot save your work (its storage is full or forbidden). Save it as a file.',
  undeletable: 'This browser does not let its storage be changed: the scenario will be back after a reload.',
  forbidden:
    'This browser does not let its storage be read: your work lasts only while this page is open. Save it as a file.',
  noCopy:
    'A part of this scenario could not be read and there is no room to keep it aside, so it is not saved here. Save it as a file.',
  newer:
    'Some of what this browser had saved comes from a newer version of this page. It is kept, but not shown here; reload to get the newer page.',
  unreadable:
    'Some of what this browser had saved could not be read. It is kept beside your work; nothing was deleted.',
  damaged: 'A part of this scenario could not be read. The rest is here; all of it is kept beside your work.',
} as const

export type Problem = keyof typeof PROBLEMS

export function report(problem: Problem): void {
  viewStore.setState({ storageProblem: PROBLEMS[problem] })
}

/** A problem that has passed is no longer said. */
export function settle(problem: Problem): void {
  if (viewStore.getState().storageProblem === PROBLEMS[problem]) viewStore.setState({ storageProblem: null })
}
