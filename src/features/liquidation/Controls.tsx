import { type KeyboardEvent, useId } from 'react'
import { Button } from '@/ui/controls/Button'
import { FirstIcon, LastIcon, NextIcon, PauseIcon, PlayIcon, PreviousIcon } from '@/ui/controls/icons'
import styles from './Controls.module.css'
import type { Place } from './usePlay'
import type { Walk } from './walk'

/** Play, one step on or back, to either end; the arrow keys and the space bar do the same. */
export function Controls({ at, walk }: { at: Place; walk: Walk }) {
  const { place, last, isPlaying, goTo, play, pause } = at
  const hint = useId()
  const toggle = isPlaying ? pause : play
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const to = { ArrowLeft: place - 1, ArrowRight: place + 1, Home: 0, End: last }[event.key]
    // A button that has the focus is what the space bar presses.
    const isToggle = event.key === ' ' && !(event.target instanceof HTMLButtonElement)
    if (to === undefined && !isToggle) return
    event.preventDefault()
    if (to === undefined) toggle()
    else goTo(to)
  }
  const isAtStart = place === 0
  const isAtEnd = place === last
  return (
    <fieldset
      className={styles.controls}
      aria-label="Walk through the steps"
      aria-describedby={hint}
      onKeyDown={press}
    >
      <div className={styles.buttons}>
        <Button icon={<FirstIcon />} disabled={isAtStart} aria-label="To the start" onClick={() => goTo(0)} />
        <Button icon={<PreviousIcon />} disabled={isAtStart} onClick={() => goTo(place - 1)}>
          Back
        </Button>
        <Button
          variant="primary"
          className={styles.play}
          icon={isPlaying ? <PauseIcon /> : <PlayIcon />}
          onClick={toggle}
        >
          {isPlaying ? 'Pause' : 'Play'}
        </Button>
        <Button icon={<NextIcon />} disabled={isAtEnd} onClick={() => goTo(place + 1)}>
          Next
        </Button>
        <Button icon={<LastIcon />} disabled={isAtEnd} aria-label="To the end" onClick={() => goTo(last)} />
      </div>
      <input
        type="range"
        className={styles.scrubber}
        aria-label="Step"
        aria-valuetext={placeText(place, last, walk.end !== null)}
        min={0}
        max={last}
        step={1}
        value={place}
        onChange={(event) => goTo(Number(event.currentTarget.value))}
      />
      <p className={styles.place}>{placeText(place, last, walk.end !== null)}</p>
      <span id={hint} className="visually-hidden">
        Arrow left and right go a step back and on, Home and End to the start and the end, the space bar plays
        and pauses.
      </span>
    </fieldset>
  )
}

function placeText(place: number, last: number, isWhole: boolean): string {
  const steps = `${last}${isWhole ? '' : ' so far'}`
  return place === 0 ? `Start, ${steps} ${last === 1 ? 'step' : 'steps'}` : `Step ${place} of ${steps}`
}
