import { test } from './app'
const BOOK = ['sell 3 btc 24apr 80000 call at 900','-2 BTC-27MAR26-65000-P','5 ETH-24APR26-1800-P-USDT','long 0.5 BTCUSDT','short 10 ETHPERP','-20000 BTCUSD','1 BTC-26JUN26','buy 10 eth 25sep','1 BTC-24APR26-60000-P-USDT','-1 BTC-26JUN26-80000-C-USDT']
for (const [w,h,theme] of [[1440,900,'light'],[1440,900,'dark'],[360,740,'light'],[360,740,'dark']] as const) {
test(`shots ${w} ${theme}`, async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.setViewportSize({width:1440,height:h})
  await page.emulateMedia({ colorScheme: theme, reducedMotion:'reduce' })
  await app.open()
  for (const row of BOOK) await app.portfolio.add('Positions', row)
  for (const row of ['2 BTC','100,000 USDC','1000 USDT borrowed 31000']) await app.portfolio.add('Balances', row)
  await app.portfolio.add('Orders', 'sell 1 BTCUSDT @ 72,500').catch(()=>{})
  await page.waitForTimeout(1500)
  await page.setViewportSize({width:w,height:h})
  await app.headline.margin.click()
  await page.waitForTimeout(500)
  const p = app.explanation.panel
  const shot = async (n:string)=> { await page.screenshot({path:`/tmp/shots/${w}-${theme}-${n}.png`}); if (w===1440&&theme==='light') console.log('-----',n,'\n',await p.innerText()) }
  await shot('1')
  await p.getByRole('button',{name:'Maximum loss',exact:true}).first().click()
  await page.waitForTimeout(300)
  await shot('2')
  await app.explanation.panel.getByRole('region', { name: 'Inputs' }).getByRole('button',{name:'BTC 24 Apr 80,000 call',exact:true}).first().click()
  await page.waitForTimeout(300)
  await shot('3')
  if (w===1440&&theme==='light') {
  await p.getByRole('button',{name:'Copy this step'}).click()
  console.log(await page.evaluate(()=>navigator.clipboard.readText()))
  await p.getByRole('navigation').getByRole('button').first().click()
  await page.waitForTimeout(300)
  await p.getByRole('button',{name:'Copy all steps'}).click()
  console.log((await page.evaluate(()=>navigator.clipboard.readText())).slice(0,9000))
  }
})
}
