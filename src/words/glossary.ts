import { ORDER_GROUPS } from '@/engine/models/orderGroups'
import { termsOf } from './glossaryTerm'

/** Every term of the product in a sentence or two, in the order of the alphabet; `also` are other words for it. */
export const GLOSSARY = termsOf({
  'Auto-repayment':
    'From an MM rate of 85 % on, an account that owes coins repays them: from its own coins first, then by converting others at a fee.',
  'Available balance':
    'What is left of the margin balance, after order loss, once the initial margin is taken off. It is never below 0.',
  Base: 'The coin that a contract is about: BTC in BTCUSDT. Everything with one base makes a risk unit.',
  Baseline:
    'The result that changes are measured against: one that you set, otherwise the scenario without hedges and orders.',
  Basis: 'How far a contract’s price strays from the index price.',
  'Basis risk': [
    'A reserve for spot that hedges derivatives: their prices may stray from the index just when they are needed.',
    'spot-derivative basis risk',
  ],
  'Black-76':
    'The formula that values options here, from forward price, strike price, volatility and time to expiry, without discounting.',
  'Borrowed assets': [
    'Coins that are owed: borrowed, or lacking because an equity is negative. They need margin of their own.',
    'borrowing',
    'liability',
    'debt',
  ],
  'Calendar charge': [
    'The part of the delta spread for delta that is hedged between expiries: the more days lie between them, the more.',
    'between expiries',
  ],
  Call: 'An option to buy at the strike price. At expiry it pays what the price is above the strike, or nothing.',
  Collateral: 'Coins that count as margin. A coin whose switch is off counts as 0.',
  'Collateral ratio': [
    'What part of a coin’s value counts as margin. It falls in tiers, the more of the coin there is.',
    'haircut',
  ],
  Contingency: [
    'Reserves on top of the maximum loss, for what the scenarios do not see. Its components are added; none offsets another.',
    'contingency components',
    'reserve',
  ],
  'Cross margin':
    'The way of margining in which every contract stands alone: nothing offsets anything. It stands beside portfolio margin for comparison.',
  Delta:
    'How many coins a holding moves like: 0.5 BTC of delta gain half of what 1 BTC does for a small move.',
  'Delta spread': [
    'A reserve where delta of one expiry hedges delta of another, and for the basis risk of spot that hedges.',
    'delta spread contingency',
  ],
  Equity: [
    'All that the account owns in USD: wallets less what is borrowed, open profits and the value of options.',
    'total equity',
  ],
  'Equity in a coin':
    'Wallet less borrowed, with open profits and the value of options that settle in the coin.',
  Expiry: 'The instant at which a future or an option ends and settles: 08:00 UTC on its day.',
  'Fee of liquidation': [
    'What a forced close or conversion costs, as a part of what is closed or converted.',
    'liquidation fee',
    'conversion fee',
  ],
  'Forward price':
    'The price for delivery at expiry at which options are valued. Where none is quoted, it is the index price in the contract’s currency.',
  Future: [
    'A contract to buy or sell at a set price on a set day. It settles at its expiry.',
    'dated future',
  ],
  'Futures contingency': [
    'A reserve on every perpetual and future by its size, long or short, whatever it hedges.',
    'perpetual and futures contingency',
  ],
  Gamma: 'How much delta changes when the price moves by one unit of the quote currency.',
  Hedge:
    'A trade whose gain offsets the loss of what is held. A what-if hedge is only tried out: it is done at the mark price.',
  'Hedged spot':
    'The part of a coin that hedges derivatives: the smaller of the balance and of the net delta on the other side.',
  'IM factor': 'How many times the maintenance margin of a unit the initial margin is.',
  'IM rate': 'Initial margin by margin balance after order loss. From 100 % on, no new risk can be taken.',
  'Implied volatility': [
    'How much the option’s price says that the coin will move in a year, as a part of its price.',
    'IV',
    'volatility',
  ],
  'Index price': 'The price of a coin in USD, made of several spot markets.',
  'Initial margin': [
    'What the account must hold to take on new risk. It is a multiple of the maintenance margin of each unit, with that of borrowed assets.',
    'IM',
  ],
  'Intrinsic value': 'What an option would pay if it expired now.',
  'Inverse contract': 'A perpetual or future of 1 USD a contract that settles in the coin itself.',
  Leg: 'One position, hedge or order of a book.',
  Leverage:
    'By how much the value of a position exceeds its margin. It counts in cross margin only; portfolio margin has none.',
  'Limit price':
    'The price at which an order may be filled at worst. An order without one is filled at the mark here.',
  Liquidation:
    'What begins at an MM rate of 100 %: orders are cancelled, then positions closed step by step until the rate is below the target.',
  'Liquidation price':
    'The index price at which the MM rate would reach 100 % if all prices moved by the same percentage and nothing else did.',
  'Maintenance margin': [
    'What the account must hold to keep its positions: maximum loss and contingency of every unit, with that of borrowed assets.',
    'MM',
  ],
  'Margin balance': 'What of the equity counts as margin: coins at their collateral value, debts in full.',
  'Mark price': [
    'The price at which the exchange values a contract. Where an option has none quoted, it is the model’s value.',
    'mark',
  ],
  'Maximum loss': ['What the unit loses in the worst of all scenarios, never below 0.', 'max loss'],
  'MM rate': 'Maintenance margin by margin balance after order loss. At 100 % liquidation starts.',
  Moneyness: [
    'Where the strike lies to the price: at the money beside it, in the money where the option would pay now, otherwise out of the money.',
    'at the money',
    'in the money',
    'out of the money',
  ],
  'Near-expiry decay': [
    'In the last 30 minutes before expiry an option’s own price shock fades with the time left. Its hedge gets all of the shock.',
    'decay',
  ],
  Netting:
    'Everything held in one contract is added before it is margined, so that long and short of it cancel out.',
  Notional: 'The value of what a contract is about: size times price.',
  'Open profit': [
    'What closing a position at the mark price would gain against its entry price. Of options the whole value counts instead.',
    'unrealised P&L',
    'upl',
  ],
  'Option value':
    'What options are worth at their mark prices; sold ones count negative. It is part of the equity.',
  'Order group': [
    `Group A: ${ORDER_GROUPS.A}, group B: ${ORDER_GROUPS.B}. The margin is that of what is held, or with either group filled, whichever needs most.`,
    'group A',
    'group B',
  ],
  'Order loss':
    'What open orders in perpetuals and futures would lose against the mark price if they were filled at their limits. It counts before they are.',
  Perpetual: 'A contract that follows the price of its coin and never expires.',
  'Portfolio margin':
    'Margin by what a whole book would lose in a set of scenarios, with reserves on top: what hedges saves margin.',
  Premium: 'The price of an option: paid where it is bought, received where it is sold.',
  'Price shock': 'By how much a scenario moves the price, up or down.',
  Put: 'An option to sell at the strike price. At expiry it pays what the price is below the strike, or nothing.',
  'Reduce-only': 'Of an order: it counts only as far as it closes what is held.',
  'Risk unit': [
    'Everything with the same base coin: spot, perpetuals, futures and options. Only within a unit one thing hedges another.',
    'unit',
  ],
  Rulebook: 'The parameters of a margin model, each with its origin: guide, published, observed or assumed.',
  Scenario:
    'A price shock together with a volatility shock; also the file of a book with its market, which can be saved and shared.',
  Settlement: 'What a contract pays at its expiry, in its coin: to the wallet, or from it.',
  'Short options': [
    'A reserve for options sold and not bought back, within each expiry, calls and puts apart.',
    'short options contingency',
  ],
  'Spot hedging': 'The switch that lets coins in the wallet hedge derivatives of the same unit.',
  'Stablecoin spread': [
    'A reserve where deltas settled in USDT, USDC and USD hedge each other: three dollars are not one.',
    'stablecoin spread contingency',
    'USDT-USDC-USD spread',
  ],
  Strike: ['The price at which an option may be exercised.', 'strike price'],
  'Term scaling':
    'Volatility shocks that depend on the days to expiry: the nearer it is, the larger they are. Days begun count whole.',
  Theta:
    'What a holding gains from one day that passes while nothing else changes; options that are held lose.',
  Vega: 'What a holding gains when volatility rises by one percentage point.',
  'Vega spread': [
    'A reserve where vega of one expiry hedges vega of another: their volatilities need not move together.',
    'vega spread contingency',
  ],
  'Volatility shock':
    'By how much a scenario changes every option’s volatility, relative to what it is: 50 % up 20 % is 60 %.',
  'What-if move':
    'A change of prices, volatilities, rates or the clock that you try out. The scenario itself stays as it is.',
  'Worst scenario': 'The scenario in which the whole unit loses most. It decides the maximum loss.',
})
