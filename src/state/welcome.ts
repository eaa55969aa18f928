import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { openExample } from './files/openExample'
import { dismissRefused } from './files/openFile'
import { scenarioStore } from './scenario/scenarioStore'
import { deleteScenario, isOpenUntouched, newScenario } from './scenarios/scenarioCommands'
import { scenariosStore, useScenarios } from './scenarios/scenariosStore'
import { savedText, saveText } from './storage/safeStorage'

/** What a first visitor sees at work. */
const EXAMPLE = 'half-hedged-strangle'

const KEY = 'marginscope.welcome'
const OVER = 'over'

interface Welcome {
  /** The first visit, and its example is on its way. */
  readonly isOpening: boolean
  /** The scenario that the first visitor was given; null: the welcome is over. */
  readonly exampleId: string | null
}

const NONE: Welcome = { isOpening: false, exampleId: null }

const welcomeStore = createStore<Welcome>()(() => NONE)

/** Whether the first visit's example is still on its way. */
export function useIsWelcoming(): boolean {
  return useStore(welcomeStore, ({ isOpening }) => isOpening)
}

/** Whether the scenario that is open is the first visit's example, and the visitor has not said to know that. */
export function useIsWelcomed(): boolean {
  const exampleId = useStore(welcomeStore, (welcome) => welcome.exampleId)
  return useScenarios(({ openId }) => openId === exampleId)
}

/** As `useIsWelcomed`, at this moment. */
export function isWelcomed(): boolean {
  return scenariosStore.getState().openId === welcomeStore.getState().exampleId
}

/** Tells a first visit from others; once the scenarios of earlier ones are there. */
export function startWelcome(): void {
  const kept = savedText(KEY)
  const isFirst = kept === null && isOpenUntouched() && scenariosStore.getState().entries.length === 1
  welcomeStore.setState({ isOpening: isFirst, exampleId: kept === OVER ? null : kept })
}

/** Opens the first visit's example, unless the visitor has begun already. */
export async function openWelcome(): Promise<void> {
  if (!welcomeStore.getState().isOpening) return
  const isOpened = isOpenUntouched() && (await openExample(EXAMPLE)) !== null
  if (!isOpened) {
    // Nobody asked for it: that it failed is no fault to show.
    dismissRefused()
    welcomeStore.setState(NONE)
    return
  }
  // There is nothing before it to go back to.
  scenarioStore.temporal.getState().clear()
  const { openId } = scenariosStore.getState()
  saveText(KEY, openId)
  welcomeStore.setState({ isOpening: false, exampleId: openId })
}

/** The visitor knows that it is an example; also on the next visit. */
export function endWelcome(): void {
  saveText(KEY, OVER)
  welcomeStore.setState(NONE)
}

/** From the example to an empty scenario; an example in which nothing was done goes without a trace. */
export function startEmpty(): void {
  const isUnchanged = scenarioStore.temporal.getState().pastStates.length === 0
  endWelcome()
  if (isUnchanged) deleteScenario(scenariosStore.getState().openId)
  newScenario()
}
