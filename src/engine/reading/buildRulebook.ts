import type { CollateralTier, Parameter, Rulebook, UnitParameters } from '@/engine/model/rulebook'
import type { MarginModel } from '@/engine/models/model'
import type { Readings } from './readParameters'

interface Title {
  readonly id: string
  readonly name: string
  readonly model: MarginModel
}

/** The rulebook that these readings make: they are complete, that is checked. */
export function buildRulebook({ id, name, model }: Title, readings: Readings): Rulebook {
  const parameter = (path: string): Parameter => reading(readings.parameters, path)

  /** The coin's own reading, else the one of `default`. */
  function ofCoin<T>(from: ReadonlyMap<string, T>, group: string, coin: string, rest: string): T {
    return from.get(`${group}.${coin}${rest}`) ?? reading(from, `${group}.default${rest}`)
  }

  function readUnit(base: string): UnitParameters {
    const own = (key: string): Parameter => ofCoin(readings.parameters, 'units', base, `.${key}`)
    return {
      stress: {
        priceRange: own('stress.priceRange'),
        priceSteps: own('stress.priceSteps'),
        ivUp: own('stress.ivUp'),
        ivDown: own('stress.ivDown'),
        ivTermPower: own('stress.ivTermPower'),
        ivTermPivotDays: own('stress.ivTermPivotDays'),
        expiryDecaySeconds: own('stress.expiryDecaySeconds'),
      },
      contingency: {
        shortOptionCoefficient: own('contingency.shortOptionCoefficient'),
        vegaFactor: own('contingency.vegaFactor'),
        stablecoinSpreadFactor: own('contingency.stablecoinSpreadFactor'),
        deltaFactor: own('contingency.deltaFactor'),
        basisFactor: own('contingency.basisFactor'),
        basisThreshold: own('contingency.basisThreshold'),
        perpFuturesRiskFactor: own('contingency.perpFuturesRiskFactor'),
      },
      imFactor: own('imFactor'),
      spotHedge: ofCoin(readings.flags, 'units', base, '.spotHedge'),
    }
  }

  const units = new Map<string, UnitParameters>()
  function unit(base: string): UnitParameters {
    const known = units.get(base)
    if (known !== undefined) return known
    const parameters = readUnit(base)
    units.set(base, parameters)
    return parameters
  }

  return {
    id,
    name,
    model,
    unit,
    liquidation: {
      autoRepayRate: parameter('liquidation.autoRepayRate'),
      liquidationRate: parameter('liquidation.liquidationRate'),
      targetRate: parameter('liquidation.targetRate'),
      stepFraction: parameter('liquidation.stepFraction'),
      liquidationFee: parameter('liquidation.liquidationFee'),
      conversionFee: parameter('liquidation.conversionFee'),
    },
    borrow: { imr: parameter('borrow.imr'), mmr: parameter('borrow.mmr') },
    collateral: (coin): readonly CollateralTier[] => ofCoin(readings.tiers, 'collateral', coin, ''),
    crossMargin: {
      optionMmFactor: (base) => ofCoin(readings.parameters, 'crossMargin.optionMmFactor', base, ''),
      optionImHigh: parameter('crossMargin.optionImHigh'),
      optionImLow: parameter('crossMargin.optionImLow'),
      liquidationFee: parameter('crossMargin.liquidationFee'),
      takerFee: parameter('crossMargin.takerFee'),
      defaultLeverage: parameter('crossMargin.defaultLeverage'),
      tierStep: (base) => ofCoin(readings.parameters, 'crossMargin.tierStep', base, ''),
      tierRate: parameter('crossMargin.tierRate'),
      tierRateMax: parameter('crossMargin.tierRateMax'),
    },
  }
}

function reading<T>(from: ReadonlyMap<string, T>, path: string): T {
  const value = from.get(path)
  // The outline lists every parameter and was read without a fault: only a slip in this file can come here.
  if (value === undefined) throw new Error(`the rulebook has no ${path}`)
  return value
}
