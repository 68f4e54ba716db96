import { test } from '../story'
import { expect } from '@playwright/test'
import { readFile, writeFile } from 'node:fs/promises'
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
      const {
        sandbox,
        contextIsolation,
        nodeIntegration,
        webSecurity,
        webviewTag,
        allowRunningInsecureContent,
        experimentalFeatures,
        enableBlinkFeatures,
      } =
        // Electron's types leave this method out: https://github.com/electron/electron/pull/13050
        (
          each.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
        ).getLastWebPreferences()
      const spellcheck = each.webContents.session.isSpellCheckerEnabled()
      return {
        sandbox,
        contextIsolation,
        nodeIntegration,
        webSecurity,
        spellcheck,
        webviewTag: Boolean(webviewTag),
        loosened:
          Boolean(allowRunningInsecureContent ?? experimentalFeatures) ||
          Boolean(enableBlinkFeatures),
      }
    }),
  )
  expect(preferences).toEqual([
    {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      webviewTag: false,
      loosened: false,
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
  await page.evaluate(() => {
    window.location.href = 'https://example.org/'
  })
  await page.waitForTimeout(200)
  expect(page.url()).toBe(url)
  expect(app.windows()).toHaveLength(1)
  expect(violations.length).toBeGreaterThan(0)
  await close()
})

test('no permission is given, nothing put into the page runs, and no way leads out', async ({
  folder,
}) => {
  const { app, page, close } = await openElectron(`${folder}/library`)
  const url = page.url()
  const served = (address: string) =>
    app.evaluate(async ({ session }, wanted) => {
      const answer = await session.defaultSession.fetch(wanted).catch(() => undefined)
      return {
        status: answer?.status ?? 0,
        policy: answer?.headers.get('content-security-policy') ?? '',
      }
    }, address)
  const home = await served(url)
  expect(home.status).toBe(200)
  expect(home.policy).toMatch(/^default-src 'none'; script-src 'self';/)

  const permissions = await page.evaluate(async () => {
    const refused = (work: () => Promise<unknown>) =>
      Promise.resolve()
        .then(work)
        .then(() => false)
        .catch(() => true)
    const { mediaDevices, clipboard } = navigator
    return {
      camera: await refused(() => mediaDevices.getUserMedia({ video: true })),
      screen: await refused(() => mediaDevices.getDisplayMedia()),
      midi: await refused(() => navigator.requestMIDIAccess()),
      clipboard: await refused(() => clipboard.readText()),
      persistent: !(await navigator.storage.persist()),
    }
  })
  expect(permissions).toEqual({
    camera: true,
    screen: true,
    midi: true,
    clipboard: true,
    persistent: true,
  })

  // As if the page had been taken over: what it writes into itself must not run, load or attach.
  const ran = await page.evaluate(async () => {
    const marked = window as unknown as Record<string, boolean | undefined>
    const tried = (work: () => void) => {
      try {
        work()
        return false
      } catch {
        return true
      }
    }
    // In a task of its own: what Playwright evaluates may do what the page may not.
    const evaluated = await new Promise<boolean>((resolve) =>
      // oxlint-disable-next-line eslint/no-eval -- that it fails is what is asked
      setTimeout(() => resolve(tried(() => (0, eval)('window.evaluated = true')))),
    )
    const written = tried(() => {
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.written = true">')
    })
    const inline = document.createElement('script')
    tried(() => {
      inline.textContent = 'window.inline = true'
      document.body.append(inline)
    })
    const image = document.createElement('img')
    tried(() => image.setAttribute('onerror', 'window.byImage = true'))
    image.src = 'https://example.org/x.png'
    const frame = document.createElement('iframe')
    frame.src = 'https://example.org/'
    const view = document.createElement('webview')
    view.setAttribute('src', 'https://example.org/')
    document.body.append(image, frame, view)
    await new Promise((resolve) => setTimeout(resolve, 100))
    const happened = ['evaluated', 'written', 'inline', 'byImage'].filter((each) => marked[each])
    const attached = 'getWebContentsId' in view
    for (const each of [inline, image, frame, view]) each.remove()
    return { evaluated, written, happened, attached }
  })
  expect(ran).toEqual({ evaluated: true, written: true, happened: [], attached: false })

  // Every way a page has of going elsewhere, or of opening something.
  await page.evaluate(() => {
    const link = (href: string, target: string) => {
      const a = document.createElement('a')
      a.setAttribute('href', href)
      a.target = target
      document.body.append(a)
      a.click()
      a.remove()
    }
    for (const href of [
      'https://example.org/',
      'file:///etc/passwd',
      'javascript:window.location = "https://example.org/"',
      'data:text/html,<p>elsewhere',
      'smb://example.org/x',
      'ms-msdt:/id',
    ])
      for (const target of ['', '_blank']) link(href, target)
    const form = document.createElement('form')
    form.action = 'https://example.org/'
    document.body.append(form)
    form.submit()
    form.remove()
    const refresh = document.createElement('meta')
    refresh.httpEquiv = 'refresh'
    refresh.content = '0; url=https://example.org/'
    document.head.append(refresh)
    refresh.remove()
  })
  for (const address of [
    'app://renderer/../../etc/passwd',
    'app://renderer/%2e%2e%2f%2e%2e%2fpackage.json',
    'app://renderer/index.html%00.png',
    'app://renderer/..%5c..%5cpackage.json',
    'app://renderer//etc/passwd',
    'app://elsewhere/index.html',
  ]) {
    expect([0, 404], address).toContain((await served(address)).status)
  }
  expect(page.url()).toBe(url)
  expect(app.windows()).toHaveLength(1)
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
  // Playwright waits for the navigation that never comes.
  const isStillThere = await app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()[0]
      ?.executeJavaScript(`document.querySelector('main') !== null`),
  )
  expect(isStillThere).toBe(true)
  await close()
})

test('a day of work asks nothing of any network', async ({ folder }) => {
  const { app, page, close } = await openElectron(`${folder}/library`)
  // Chromium's own log of what it asks of a network, and Node's sockets; the debugger's own is older.
  const log = `${folder}/net.json`
  // Into a file, since what is asked of a running app over the debugger may get lost on a slow machine.
  const sockets = `${folder}/sockets.txt`
  await writeFile(sockets, '')
  await app.evaluate(
    async ({ session }, [netLog, socketLog]) => {
      await session.defaultSession.netLog.startLogging(netLog)
      const { Socket } = process.getBuiltinModule('node:net')
      const { appendFileSync } = process.getBuiltinModule('node:fs')
      const connect = Socket.prototype.connect
      Socket.prototype.connect = function (this: InstanceType<typeof Socket>, ...args: unknown[]) {
        appendFileSync(socketLog, `${JSON.stringify(args[0])}\n`)
        return Reflect.apply(connect, this, args)
      } as typeof connect
    },
    [log, sockets] as const,
  )
  const asked = async () => {
    await app.evaluate(({ session }) => session.defaultSession.netLog.stopLogging())
    const text = await readFile(log, 'utf8')
    return [...text.matchAll(/"url":"((?!app:|data:|blob:|chrome|devtools)[^"]*)"/gu)].map(
      ([, url]) => url,
    )
  }

  await page.getByRole('button', { name: 'Open the sample' }).click()
  await page
    .getByRole('banner')
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .waitFor()
  await page.keyboard.press('Control+p')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Enter')
  expect(await asked()).toEqual([])
  expect(await readFile(sockets, 'utf8')).toBe('')

  // The same logs do hold a request and a socket, where somebody makes one who is not confined.
  await app.evaluate(() => {
    process
      .getBuiltinModule('node:net')
      .connect({ port: 9, host: '127.0.0.1' })
      .on('error', () => undefined)
  })
  await expect.poll(() => readFile(sockets, 'utf8')).toContain('127.0.0.1')
  await app.evaluate(async ({ session }, file) => {
    await session.defaultSession.netLog.startLogging(file)
    await session
      .fromPartition('stranger')
      .fetch('http://127.0.0.1:9/')
      .catch(() => undefined)
  }, log)
  expect(await asked()).toContain('http://127.0.0.1:9/')
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
