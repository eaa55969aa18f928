import { readFileSync } from 'node:fs'
import { ACCOUNT } from '@/files/testing/account'

/** An answer of the exchange. */
export const answer = (name: string) => readFileSync(`src/files/testing/exchange/${name}.json`, 'utf8')
/** All answers on an account, one under the other. */
export const WHOLE = ACCOUNT.map(answer).join('\n')
/** Rows as a spreadsheet copies them, with a column and a row that cannot be used. */
export const SHEET =
  'Contract\tSide\tSize\tEntry\tColour\nETHUSDT\tSell\t3\t2100\tred\nSOLUSDT\tBuy\tmany\t90\tblue'
