import { EQUITY_PARTS } from '@/engine/venues/pools'
import { figure, row, table } from './cells'
import type { StatementSection, StatementTable } from './statementDocument'
import { venueMarginRows } from './venueMarginRows'
import type { VenueStatementSource, VenueStatementWords } from './venueStatementSource'

const PARTS: Readonly<Record<(typeof EQUITY_PARTS)[number], string>> = {
  cash: 'Cash',
  coins: 'Coins',
  unrealised: 'Unrealised profit and loss',
  optionValue: 'Value of options',
}

/**
 * The account at the venue: what its equity is made of, its pools where there are several, and how it is liquidated.
 */
export function venueAccountSection(
  source: VenueStatementSource,
  words: VenueStatementWords,
): StatementSection {
  const { model, account } = source.venue
  const { name, liquidation } = words.venue
  const pools = Object.entries(account.pools)
  return {
    title: 'Account',
    apart: true,
    paragraphs: [
      liquidation === null
        ? `How ${name} liquidates is not published.`
        : `How ${name} liquidates: ${liquidation}`,
    ],
    facts: [],
    tables: [
      equityTable(source),
      ...(pools.length < 2
        ? []
        : pools.map(([key, pool]) =>
            table(
              `Pool of ${key}`,
              ['Figure', '#Amount', 'Unit'],
              venueMarginRows(
                pool,
                key,
                (figureKey) => `venues.${model}.account.pools.${key}.${figureKey}`,
                `pool of ${key}`,
              ),
              'Money in one pool does not back another.',
            ),
          )),
    ],
  }
}

function equityTable({ venue: { model, account } }: VenueStatementSource): StatementTable {
  return table(
    'Equity as the venue counts it',
    ['Part', '#USD'],
    [
      ...EQUITY_PARTS.map((part) =>
        row([
          PARTS[part],
          figure('money', account.parts[part], PARTS[part], `venues.${model}.account.parts.${part}`),
        ]),
      ),
      row(['Equity', figure('money', account.equity, 'Equity', `venues.${model}.account.equity`)], 'total'),
    ],
  )
}
