/**
 * Counts what is going on: each call of what is returned begins one, which goes on until what that returns is called.
 * `tell` is told how many there are whenever that changes.
 */
export function ongoing(tell: (count: number) => void): () => () => void {
  let count = 0
  return () => {
    let isGoingOn = true
    count += 1
    tell(count)
    return () => {
      if (!isGoingOn) return
      isGoingOn = false
      count -= 1
      tell(count)
    }
  }
}
