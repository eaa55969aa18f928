import type { Decimal } from '@/engine/figure/decimal'
import type { MarginModel } from '@/engine/models/model'

/**
 * Who says so: the public guide, another page of the exchange, the digits that it publishes, or nobody, so this product.
 */
export type Origin = 'guide' | 'published' | 'observed' | 'assumed'

/** Where a parameter's value comes from. */
export interface ParameterSource {
  readonly kind: Origin
  readonly note: string
}

/** A checked parameter: its value and its path in the rulebook (`units.BTC.imFactor`), where its source is looked up. */
export interface Parameter {
  readonly value: Decimal
  /** Where the value stands: in `units.BTC` or, where the coin has none of its own, in `units.default`. */
  readonly path: string
  readonly source: ParameterSource
  /** True where the scenario's overrides set it. */
  readonly overridden: boolean
}

export interface UnitParameters {
  readonly stress: {
    readonly priceRange: Parameter
    readonly priceSteps: Parameter
    readonly ivUp: Parameter
    readonly ivDown: Parameter
    readonly ivTermPower: Parameter
    readonly ivTermPivotDays: Parameter
    readonly expiryDecaySeconds: Parameter
  }
  readonly contingency: {
    readonly shortOptionCoefficient: Parameter
    readonly vegaFactor: Parameter
    readonly stablecoinSpreadFactor: Parameter
    readonly deltaFactor: Parameter
    readonly basisFactor: Parameter
    readonly basisThreshold: Parameter
    readonly perpFuturesRiskFactor: Parameter
  }
  readonly imFactor: Parameter
  readonly spotHedge: boolean
}

/** One step of a coin's collateral: `ratio` of the quantity up to `upTo` (null: all beyond). */
export interface CollateralTier {
  readonly upTo: Decimal | null
  readonly ratio: Parameter
}

/** The rules of one venue as data (files, section "Rulebook"): checked, with the scenario's overrides merged in. */
export interface Rulebook {
  readonly id: string
  readonly name: string
  /** The margin model whose parameters these are. */
  readonly model: MarginModel
  /** Parameters of a unit: `units.default` with the coin's own over it. */
  readonly unit: (base: string) => UnitParameters
  readonly liquidation: {
    readonly autoRepayRate: Parameter
    readonly liquidationRate: Parameter
    readonly targetRate: Parameter
    readonly stepFraction: Parameter
    readonly liquidationFee: Parameter
    readonly conversionFee: Parameter
  }
  readonly borrow: { readonly imr: Parameter; readonly mmr: Parameter }
  readonly collateral: (coin: string) => readonly CollateralTier[]
  readonly crossMargin: {
    readonly optionMmFactor: (base: string) => Parameter
    readonly optionImHigh: Parameter
    readonly optionImLow: Parameter
    readonly liquidationFee: Parameter
    readonly takerFee: Parameter
    readonly defaultLeverage: Parameter
    readonly tierStep: (base: string) => Parameter
    readonly tierRate: Parameter
    readonly tierRateMax: Parameter
  }
}
