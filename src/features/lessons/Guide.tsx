import { useView } from '@/state/view/viewStore'
import { LessonPane } from './LessonPane'
import { Tour } from './Tour'

/** What leads through the page: a lesson, or the tour. */
export function Guide() {
  return useView((view) => view.guide) === 'tour' ? <Tour /> : <LessonPane />
}
