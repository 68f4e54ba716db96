import { test } from '../story'
import { expect } from '@playwright/test'
import { openElectron } from '../hosts/electron'
import { host } from '../story'

test.skip(host.name === 'chromium', 'the shell is Electron')

test('the window can reach nothing but its own page and the verbs', async ({ folder }) => {
  const { app, page, close } = await openElectron(`${folder}/library`)
  const violations: string[] = []
  await page.exposeFunction('noteViolation', (what: string) => violations.push(what))
  await page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      (window as unknown as { noteViolation: (what: string) => void }).noteViolation(
        `${event.violatedDirective} ${event.blockedURI}`,
      ),
    )
  })

  expect(await page.evaluate(() => [typeof require, typeof process, typeof Buffer])).toEqual([
    'undefined',
    'undefined',
    'undefined',
  ])
  expect(
    await page.evaluate(() =>
      Object.keys((window as unknown as { factsheets: object }).factsheets),
    ),
  ).toEqual(['ask', 'listen'])
  const preferences = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((each) => {
      const { sandbox, contextIsolation, nodeIntegration, webSecurity } =
        // Electron's types leave this method out: https://github.com/electron/electron/pull/13050
        (
          each.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
        ).getLastWebPreferences()
      const spellcheck = each.webContents.session.isSpellCheckerEnabled()
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, spellcheck }
    }),
  )
  expect(preferences).toEqual([
    {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  ])

  // The main job raises no violation of the policy.
  await page.getByRole('button', { name: 'Open the sample' }).click()
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Assessment and texts/ })
    .click()
  await page.getByRole('main').getByLabel('Year', { exact: true }).fill('2021')
  await page
    .getByRole('banner')
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .waitFor()
  expect(violations).toEqual([])

  // What an attacker would try is refused.
  const url = page.url()
  expect(url.startsWith('app://')).toBe(true)
  const tried = await page.evaluate(async () => {
    const failed = (work: Promise<unknown>) => work.then(() => false).catch(() => true)
    const opened = window.open('https://example.org/')
    return {
      opened: opened !== null,
      fetchRefused: await failed(fetch('https://example.org/')),
      outside: (await fetch('app://renderer/..%2f..%2fpackage.json').catch(() => ({ status: 0 })))
        .status,
      geolocation: await failed(
        new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, fail)),
      ),
      notifications: await Notification.requestPermission(),
    }
  })
  expect(tried).toMatchObject({
    opened: false,
    fetchRefused: true,
    geolocation: true,
    notifications: 'denied',
  })
  expect([0, 404]).toContain(tried.outside)
  await page.evaluate(() => {
    window.location.href = 'https://example.org/'
  })
  await page.waitForTimeout(200)
  expect(page.url()).toBe(url)
  expect(app.windows()).toHaveLength(1)
  expect(violations.length).toBeGreaterThan(0)
  await close()
})

test('rubbish asked over the pipe is answered with a fault, and the app lives', async ({
  folder,
}) => {
  const { page, close } = await openElectron(`${folder}/library`)
  const replies = await page.evaluate(async () => {
    const { ask } = (window as unknown as { factsheets: object }).factsheets as {
      ask: Record<string, (asked: unknown) => Promise<string>>
    }
    const rubbish = [undefined, null, 7, 'x', [], { id: '../../x' }, { rev: 1e400, record: {} }]
    const answers: string[] = []
    for (const verb of Object.keys(ask)) {
      if (
        [
          'leave',
          'stay',
          'listFactsheets',
          'readPreferences',
          'openSample',
          'openFile',
          'showExported',
        ].includes(verb)
      )
        continue
      for (const each of rubbish)
        for (const asked of [each, JSON.stringify(each)]) answers.push(await ask[verb]!(asked))
    }
    return answers
  })
  expect(replies.length).toBeGreaterThan(40)
  for (const reply of replies)
    expect(JSON.parse(reply)).toMatchObject({ ok: false, fault: { code: 'malformed' } })
  await expect(page.getByRole('heading', { name: 'Factsheets', exact: true })).toBeVisible()
  await close()
})
