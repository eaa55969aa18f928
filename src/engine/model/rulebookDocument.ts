import type { ParameterSource } from './rulebook'

interface StressDocument {
  readonly priceRange: string
  readonly priceSteps: string
  readonly ivUp: string
  readonly ivDown: string
  readonly ivTermPower: string
  readonly ivTermPivotDays: string
  readonly expiryDecaySeconds: string
}

interface ContingencyDocument {
  readonly shortOptionCoefficient: string
  readonly vegaFactor: string
  readonly stablecoinSpreadFactor: string
  readonly deltaFactor: string
  readonly basisFactor: string
  readonly basisThreshold: string
  readonly perpFuturesRiskFactor: string
}

interface UnitDocument {
  readonly stress: StressDocument
  readonly contingency: ContingencyDocument
  readonly imFactor: string
  readonly spotHedge: boolean
}

/** What a coin sets differently from `default`. */
interface CoinDocument {
  readonly stress?: Partial<StressDocument>
  readonly contingency?: Partial<ContingencyDocument>
  readonly imFactor?: string
  readonly spotHedge?: boolean
}

interface TierDocument {
  readonly upTo?: string
  readonly ratio: string
}

/** Values by coin, and `default` for every other coin. */
type ByCoin<Default, Coin = Default> = { readonly default: Default } & {
  readonly [coin: string]: Default | Coin
}

/** The rulebook file as JSON, `margin-rulebook@1`: every decimal is a string. */
export interface RulebookDocument {
  readonly format: 'margin-rulebook@1'
  readonly id: string
  readonly name: string
  readonly units: ByCoin<UnitDocument, CoinDocument>
  readonly liquidation: {
    readonly autoRepayRate: string
    readonly liquidationRate: string
    readonly targetRate: string
    readonly stepFraction: string
    readonly liquidationFee: string
    readonly conversionFee: string
  }
  readonly borrow: { readonly imr: string; readonly mmr: string }
  readonly collateral: ByCoin<readonly TierDocument[]>
  readonly crossMargin: {
    readonly optionMmFactor: ByCoin<string>
    readonly optionImHigh: string
    readonly optionImLow: string
    readonly liquidationFee: string
    readonly takerFee: string
    readonly defaultLeverage: string
    readonly tierStep: ByCoin<string>
    readonly tierRate: string
    readonly tierRateMax: string
  }
  /** By the path of the parameter: `units.BTC.imFactor`. */
  readonly sources: Readonly<Record<string, ParameterSource>>
}
