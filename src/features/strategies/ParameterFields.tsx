import { expiryLabel, type MarketContracts } from '@/state/market/marketContracts'
import { NumberField } from '@/ui/controls/NumberField'
import { Select } from '@/ui/controls/Select'
import { Switch } from '@/ui/controls/Switch'
import { tooMuch } from '@/words/tooMuch'
import styles from './Strategies.module.css'
import { CoinMarket } from './templates/coinMarket'
import { expiriesOf, settlementsOf } from './templates/defaults'
import type { ParameterName, Parameters, Template } from './templates/template'

interface ParameterFieldsProps {
  template: Template
  market: MarketContracts
  base: string
  onBase: (base: string) => void
  parameters: Parameters
  onChange: (wish: Partial<Parameters>) => void
}

/** What a strategy asks for. */
export function ParameterFields(props: ParameterFieldsProps) {
  const { template, market, base, onBase, parameters, onChange } = props
  const asks = (name: ParameterName) => template.fields.includes(name)
  const coin = new CoinMarket(market, base)
  const expiries = expiriesOf(template, coin, parameters.settlement)
  const dates = (among: readonly number[]) =>
    among.length === 0
      ? [{ value: '0', label: 'none listed' }]
      : among.map((expiry) => ({ value: String(expiry), label: expiryLabel(expiry, market.asOf) }))
  const near = asks('laterExpiry') && expiries.length > 1 ? expiries.slice(0, -1) : expiries
  return (
    <div className={styles.fields}>
      <Select
        label="Underlying"
        value={base}
        options={[...market.indexes.keys()].map((one) => ({ value: one, label: one }))}
        onChange={onBase}
      />
      {asks('settlement') && (
        <Select
          label="Settles in"
          value={parameters.settlement}
          options={settlementsOf(template, market, base).map((one) => ({ value: one, label: one }))}
          onChange={(settlement) => onChange({ settlement })}
        />
      )}
      {asks('spread') && (
        <Select
          label="Spread"
          value={parameters.spread}
          options={[
            { value: 'bull call', label: 'Bull call: up, pays premium' },
            { value: 'bear call', label: 'Bear call: down, earns premium' },
            { value: 'bull put', label: 'Bull put: up, earns premium' },
            { value: 'bear put', label: 'Bear put: down, pays premium' },
          ]}
          onChange={(spread) => onChange({ spread })}
        />
      )}
      {asks('type') && (
        <Select
          label="Options"
          value={parameters.type}
          options={[
            { value: 'call', label: 'Calls' },
            { value: 'put', label: 'Puts' },
          ]}
          onChange={(type) => onChange({ type })}
        />
      )}
      {asks('expiry') && (
        <Select
          label={asks('laterExpiry') ? 'Near expiry' : 'Expiry'}
          value={String(parameters.expiry)}
          options={dates(near)}
          onChange={(expiry) => onChange({ expiry: Number(expiry) })}
        />
      )}
      {asks('laterExpiry') && (
        <Select
          label="Later expiry"
          value={String(parameters.laterExpiry)}
          options={dates(expiries.filter((one) => one > parameters.expiry))}
          onChange={(expiry) => onChange({ laterExpiry: Number(expiry) })}
        />
      )}
      {asks('delta') && (
        <NumberField
          label="Option delta"
          value={parameters.delta}
          min="0.01"
          max="0.5"
          step="0.05"
          onCommit={(delta) => onChange({ delta })}
        />
      )}
      {asks('width') && (
        <NumberField
          label="Strikes apart"
          value={parameters.width}
          percent
          min="0.001"
          max="1"
          step="1"
          onCommit={(width) => onChange({ width })}
        />
      )}
      <NumberField
        label="Size"
        value={parameters.size}
        suffix={base}
        step="1"
        check={(value) => (Number(value) > 0 ? tooMuch(base, value) : 'A size above 0')}
        onCommit={(size) => onChange({ size })}
      />
      {asks('holding') && (
        <Select
          label="Coins held as"
          value={parameters.holding}
          options={[
            { value: 'spot', label: 'Spot in the wallet' },
            { value: 'perpetual', label: 'Long perpetual' },
          ]}
          onChange={(holding) => onChange({ holding })}
        />
      )}
      {asks('withPerpetual') && (
        <div className={styles.switch}>
          <Switch
            label="With the perpetual that hedges them"
            checked={parameters.withPerpetual}
            onChange={(withPerpetual) => onChange({ withPerpetual })}
          />
        </div>
      )}
    </div>
  )
}
