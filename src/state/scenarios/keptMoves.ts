import { type MovesState, movesStore, UNMOVED } from '@/state/shift/movesStore'
import { forgetText, savedText, saveText } from '@/state/storage/safeStorage'
import { atLeisure } from '@/state/timing/atLeisure'
import { isFields, LenientReader } from '@/state/workbook/LenientReader'
import { movesKeyOf } from './storageKeys'

/** Moves that are not in the storage yet, by scenario. */
const waiting = new Map<string, MovesState>()

const keeping = atLeisure(() => {
  for (const [id, moves] of waiting) keepMoves(id, moves)
})

/** `keepMoves` when the engine has been told of them and the browser is idle. */
export function keepMovesSoon(id: string, moves: MovesState): void {
  waiting.set(id, moves)
  keeping.soon()
}

/** Keeps the what-if moves beside a scenario; they are no change of it. */
export function keepMoves(id: string, moves: MovesState): void {
  waiting.delete(id)
  const { price, volatility, rate, days } = moves
  const isMoved = days !== 0 || [price, volatility, rate].some((by) => Object.keys(by).length > 0)
  if (isMoved) saveText(movesKeyOf(id), JSON.stringify(moves))
  else if (savedText(movesKeyOf(id)) !== null) forgetText(movesKeyOf(id))
}

/** The moves kept beside a scenario; what cannot be read of them does not move. */
export function keptMoves(id: string): MovesState {
  keeping.now()
  const saved = parsed(savedText(movesKeyOf(id)))
  if (!isFields(saved)) return UNMOVED
  const reader = new LenientReader()
  const { days } = saved
  return {
    price: reader.entries(saved.price, isMove),
    volatility: reader.entries(saved.volatility, isMove),
    rate: reader.entries(saved.rate, isRate),
    days: isRate(days) ? days : 0,
  }
}

/** Moves the market as it was left in a scenario. */
export function showKeptMoves(id: string): void {
  movesStore.setState(keptMoves(id), true)
}

/** Nothing can lose more than all of it. */
const isMove = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value > -1

const isRate = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}
