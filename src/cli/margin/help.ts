import { MODEL_IDS } from '@/engine/reading/readForModel'

/** What `--help` prints. */
export const HELP = `Prints the margin statement of a scenario as JSON.

  npm run --silent margin -- FILE            the statement of one scenario, indented
  npm run --silent margin -- FILE FILE ...   one statement a line

FILE is a scenario file (margin-scenario@1); - is standard input.

What if? The market and the clock are moved first, and what has expired by then is settled:

  --price COIN=MOVE        prices of the coin's unit, -0.12 is 12 % down; *=MOVE moves every unit
  --volatility COIN=MOVE   volatilities of its options, 0.5 is half as much again; *=MOVE likewise
  --rate COIN=RATE         the USD rate of a stablecoin, 0.98
  --days DAYS              how much later it is, 7.5

All but --days may be given again for other coins.

  --liquidate              adds the steps of a staged liquidation, from there to its outcome
  --model MODEL            what another venue's rules would make of the same book: MODEL is
                           ${MODEL_IDS.join(', ')}, or all for one statement a line, the
                           account's own first; without it the model is that of the scenario's rulebook
  --lenient                states what can be valued: an option without volatility takes one between
                           those that the file quotes; rows that cannot be valued are left out, and
                           each of both is a line on standard error
  --reconcile ANSWER       theirs beside ours instead of the statement: ANSWER is the exchange's answer
                           to /v5/asset/portfolio-margin, a statement (margin-statement@1), or figures
                           typed by hand (margin-figures@1); names each parameter that alone would explain what differs, with its value;
                           without FILE the scenario is built from the exchange's answer, as far as
                           that says it, and what is missing is a line on standard error
  --import                 reads answers of the exchange, print-outs, tables, logs and scenarios, all
                           files into one scenario, which is printed instead of a statement; what was
                           left out, netted, not counted or warned of are lines on standard error
  --capacity SYMBOL        how much more of SYMBOL (a contract, or a coin: spot) can be bought and sold, instead
                           of the statement: { buy, sell, stoppedBy }, the largest sizes as trades at
                           mark until the IM rate reaches 100 %, 0 where it has already, "Infinity"
                           where no size takes it there; not rounded to the venue's lots; of several
                           files one answer a line
  -h, --help               print this

Ends with 0; with 2 for a document or a command line that is not right: then nothing is on
standard output, and every fault is a line on standard error.
`
