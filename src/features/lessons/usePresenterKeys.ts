import { useEffect } from 'react'
import { concealStep, doChange, goToStep, predict } from '@/state/lesson/lessonCommands'
import { isRevealed, lessonStore, stepOf } from '@/state/lesson/running'
import { viewStore } from '@/state/view/viewStore'
import { topModal } from '@/ui/overlays/modals'

const FORWARD = ['ArrowRight', 'PageDown', ' ']
const BACK = ['ArrowLeft', 'PageUp']

/**
 * While a lesson is presented: arrows, and what remote controls send, go from question to answer to the next step;
 * Escape ends it. Beside another scenario that is open they are the page's.
 */
export function usePresenterKeys(isPresenting: boolean, isOpen: boolean): void {
  useEffect(() => {
    if (!isPresenting) return
    const press = (event: KeyboardEvent) => {
      const { key, target, altKey, ctrlKey, metaKey } = event
      if (event.defaultPrevented || altKey || ctrlKey || metaKey || topModal() !== null) return
      // Escape closes the explanation first.
      if (key === 'Escape' && viewStore.getState().explained !== null) return
      if (key === 'Escape') lessonStore.setState({ isPresenting: false })
      else if (!isOpen || isControl(target, key)) return
      else if (FORWARD.includes(key)) forward()
      else if (BACK.includes(key)) back()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isPresenting, isOpen])
}

/** From the question to the answer, from the answer to the next question. */
function forward(): void {
  const { running } = lessonStore.getState()
  if (running === null) return
  if (isRevealed(running)) {
    if (running.place < running.lesson.steps.length - 1) goToStep(running.place + 1)
    return
  }
  if (stepOf(running).predict !== undefined && running.given[running.place] === undefined) predict('')
  doChange()
}

/** From the answer back to its question, from the question to the answer before. */
function back(): void {
  const { running } = lessonStore.getState()
  if (running === null) return
  if (isRevealed(running)) concealStep()
  else if (running.place > 0) goToStep(running.place - 1)
}

/** Controls have these keys for themselves. */
function isControl(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.matches('input, textarea, select, [role="slider"], [role="tab"], [role="separator"]'))
    return true
  return key === ' ' && target.matches('button, a, summary')
}
