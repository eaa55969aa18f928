/** A position as it was entered, its contract in capitals. */
export interface EnteredPosition {
  readonly symbol: string
  readonly size: string
  readonly entry: string
}

export interface EnteredOrder {
  readonly symbol: string
  readonly side: 'Buy' | 'Sell'
  readonly size: string
  /** Empty: a market order. */
  readonly price: string
  readonly reduceOnly: boolean
}

export interface EnteredHedge {
  readonly symbol: string
  readonly size: string
}

export interface EnteredBalance {
  readonly coin: string
  readonly wallet: string
  readonly borrowed: string
}

/** What a quick entry adds to each table. */
export interface Entered {
  readonly positions: EnteredPosition
  readonly orders: EnteredOrder
  readonly hedges: EnteredHedge
  readonly balances: EnteredBalance
}
