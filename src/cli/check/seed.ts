import fc from 'fast-check'

/*
 * The random books of every law are the same ones on every machine, so a test that fails tells of a change. To try
 * others: `SEED=2 npm run unit`.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) })
