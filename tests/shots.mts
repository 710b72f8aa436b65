import { chromium } from '@playwright/test';
import { Desk, type PersonKey } from './e2e/desk.ts';
const out='/tmp/shots/';
const desk = await Desk.startNewsroom('embedded');
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-quic']});
for (const theme of ['light','dark'] as const) for (const w of [1440,390]) {
  const c = await b.newContext({baseURL:desk.url,colorScheme:theme,viewport:{width:w,height:w===390?844:900},timezoneId:'Europe/Berlin',locale:'en-GB',reducedMotion:'reduce'});
  const page = await c.newPage();
  page.on('console',m=>{if(['error','warning'].includes(m.type()))console.log(m.text())});
  page.on('pageerror',e=>console.log('ERR',e.message));
  const go=async(who:PersonKey,name:string,path:string,act?:()=>Promise<void>)=>{
    try{
    await c.clearCookies(); await desk.signIn(page,who); await page.goto(path); await page.waitForTimeout(400);
    if(act) await act();
    await page.screenshot({path:`${out}${name}-${theme}-${w}.png`,fullPage:!['ws'].some(x=>name.startsWith(x))});
    const o=await page.evaluate(()=>document.documentElement.scrollWidth-document.documentElement.clientWidth); if(o>0)console.log('OVERFLOW',name,theme,w,o);
    }catch(e){console.log('FAIL',name,theme,w,String(e).slice(0,300))}
  };
  await go('reviewer','desk','/desk');
  await go('editor','deskeditor','/desk');
  await go('reviewer','notifications','/notifications');
  await go('reviewer','account','/account');
  await go('admin','settings','/settings');
  await go('editor','waiting','/dashboard/waiting');
  await go('editor','agreement','/dashboard/agreement');
  await go('editor','consistency','/consistency');
  await go('reviewer','claims','/claims');
  await page.goto('/articles');
  await go('reviewer','articles','/articles');
  await go('editor','dashboard','/dashboard');
  await go('reviewer','sources','/sources');
  await go('admin','people','/people');
  await c.close();
}
await b.close(); await desk.stop();
