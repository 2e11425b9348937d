import { spawn } from 'node:child_process';
import { chromium } from 'playwright-core';

const s = spawn('node', ['dist/cli/main.js', 'serve', '/tmp/team/wb.case', '--port', '4791']);
await new Promise((r) => s.stdout.once('data', r));
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const p = await b.newPage({ reducedMotion: 'reduce' });
p.on('console', (m) => console.log('C', m.text()));
p.on('pageerror', (e) => console.log('E', e.stack));
await p.goto('http://localhost:4791/actors');
await p.locator('h1').first().waitFor();
await p.keyboard.press('?');
await p.waitForTimeout(1500);
console.log(await p.evaluate(() => document.querySelector('dialog')?.outerHTML.slice(0, 300)));
await p.keyboard.press('Control+k');
await p.waitForTimeout(1500);
console.log(await p.evaluate(() => document.querySelector('dialog')?.outerHTML.slice(0, 300)));
await p.setViewportSize({ width: 320, height: 800 });
for (const path of ['/', '/claims', '/actors', '/log']) {
  await p.goto('http://localhost:4791' + path);
  await p.evaluate(() => localStorage.setItem('proffer.settings', '{"language":"ar"}'));
  await p.reload();
  await p.locator('h1').first().waitFor();
  await p.waitForTimeout(700);
  console.log(
    path,
    await p.evaluate(() => {
      const w = innerWidth;
      return [
        document.documentElement.scrollWidth,
        ...[...document.querySelectorAll('*')]
          .filter((e) => {
            const r = e.getBoundingClientRect();
            return r.width > 0 && (r.right > w + 1 || r.left < -1) && !e.closest('.unseen,.skip');
          })
          .slice(0, 6)
          .map((e) => e.tagName + '.' + e.className + ' ' + e.textContent.slice(0, 30)),
      ];
    }),
  );
}
await b.close();
s.kill();
