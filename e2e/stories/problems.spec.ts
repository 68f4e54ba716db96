import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { factsheets } from '../cli'
import { act } from '../pages/editor'
import { readRecord, rewriteRecord } from '../records'
import { expect, sample, test } from '../story'

/** What the command line finds, in reading order: `severity rule address: message`. */
async function check(file: string) {
  const { out } = await factsheets('check', file)
  return out
    .split('\n')
    .map((line) => /^(error|contradiction|warning) (\S+) (\S+): (.*)$/.exec(line))
    .filter((found) => found !== null)
    .map(([, severity = '', rule = '', address = '', says = '']) => ({
      severity,
      rule,
      address,
      says,
    }))
}

test('12 problems planted in two policies: F8 visits all that there are and only those, and back', async ({
  launch,
  folder,
}) => {
  test.setTimeout(150_000)
  const data = `${folder}/library`
  await factsheets('import', sample, '--data', data)
  const { file } = await readRecord(data)
  const before = await check(file)
  await rewriteRecord(data, (record) => {
    const [first, second] = record.policies
    first.history.start = { state: 'answered', value: '2030' }
    first.objectives.examined = null
    first.instruments.technical.choices.find(
      (each: { code: string }) => each.code === 'others',
    ).text = ''
    const money = { currency: '', period: '', note: '' }
    first.budget.overall = { state: 'answered', value: { ...money, amount: '5' } }
    first.budget.annual = {
      state: 'answered',
      value: { ...money, amount: 'about 5', currency: 'KRW' },
    }
    first.names.printed = ''
    first.beneficiaries.examined = null
    // Two things that one rule finds in one text are two places on the way.
    record.introduction.markdown += ' [@nobody] [@nowhere]'
    second.names.printed = ''
    second.type = null
    second.level = null
    second.history.start = { state: 'answered', value: '20x5' }
    second.history.end = { state: 'answered', value: '12' }
  })
  const expected = await check(file)
  const known = new Set(before.map(({ rule, address }) => `${rule} ${address}`))
  const planted = expected.filter(({ rule, address }) => !known.has(`${rule} ${address}`))
  // What was planted also leaves assessments without what backed them.
  const inPolicies = planted.filter(({ address }) => address.startsWith('policies/'))
  expect(inPolicies.length).toBeGreaterThanOrEqual(12)
  expect(new Set(inPolicies.map(({ address }) => address.split('/')[1])).size).toBe(2)

  const { library, page } = await launch({ data })
  const editor = await library.open('Republic of Korea')
  const count = page
    .getByRole('banner')
    .getByRole('button', { name: `${expected.length} problems` })
  await expect(count).toBeVisible()
  await expect(editor.work.locator('[aria-invalid]'), 'nothing is red yet').toHaveCount(0)

  const sheet = page.getByRole('complementary', { name: 'Problems' })
  const visit = async (key: string, at: number) => {
    await page.keyboard.press(key)
    const { says } = expected[at]!
    const place = `Problem ${at + 1} of ${expected.length}. ${says}`
    await expect(sheet.getByRole('status')).toHaveText(place)
    await expect
      .poll(
        () => page.evaluate(() => document.querySelector('main')?.contains(document.activeElement)),
        place,
      )
      .toBe(true)
    const { address } = expected[at]!
    await expect
      .poll(
        () =>
          page.evaluate((there) => {
            const here =
              document.activeElement?.closest('[data-address]')?.getAttribute('data-address') ?? ''
            return here !== '' && (here.startsWith(there) || there.startsWith(here))
          }, address),
        `${place} at ${address}`,
      )
      .toBe(true)
  }
  for (let at = 0; at < expected.length; at += 1) await visit('F8', at)
  await visit('F8', 0)
  await visit('Shift+F8', expected.length - 1)

  // Asked for, fields say what is missing in them, also those that nobody has left.
  await editor.goToPolicy(act)
  const name = editor.work.getByRole('textbox', {
    name: 'Policy name, as printed',
    exact: true,
  })
  await expect(name).not.toHaveAttribute('aria-invalid')
  await page.keyboard.press('Control+Enter')
  await expect(name).toHaveAttribute('aria-invalid', 'true')
  await expect(sheet.getByRole('status')).toHaveText(`Checked. ${expected.length} problems.`)
})

test('a problem is dismissed with a reason, listed, undone, and comes back when its facts change', async ({
  launch,
  folder,
}) => {
  const data = `${folder}/library`
  await factsheets('import', sample, '--data', data)
  const { file } = await readRecord(data)
  await rewriteRecord(data, ({ policies }) => {
    policies[0].history.start = { state: 'answered', value: '2030' }
  })
  const found = (await check(file)).find(({ rule }) => rule === 'start-after-collection')!
  const { library, page } = await launch({ data })
  const editor = await library.open('Republic of Korea')
  await page.keyboard.press('Control+F8')
  const sheet = page.getByRole('complementary', { name: 'Problems' })
  const line = sheet.getByRole('button', { name: found.says, exact: true })
  const count = async () =>
    Number(/^\d+/.exec((await sheet.getByRole('status').textContent()) ?? '')?.[0])
  await expect(line).toBeVisible()
  const before = await count()

  await sheet.getByRole('button', { name: `Dismiss: ${found.says}` }).click()
  await page.keyboard.type('Announced in the gazette.')
  await page.keyboard.press('Enter')
  await expect.poll(count).toBe(before - 1)
  await sheet.getByText('Dismissed (1)').click()
  await expect(sheet.getByText('“Announced in the gazette.”')).toBeVisible()
  await editor.work.focus()
  await page.keyboard.press('Control+z')
  await expect.poll(count).toBe(before)
  await page.keyboard.press('Control+y')
  await expect.poll(count).toBe(before - 1)

  await editor.goToPolicy(act, 'History')
  await editor.work.getByRole('textbox', { name: 'Starting year' }).fill('2031')
  await expect.poll(count, 'its facts have changed').toBe(before)
  await editor.work.getByRole('textbox', { name: 'Starting year' }).fill('2030')
  await expect.poll(count, 'and are back').toBe(before - 1)
  await sheet.getByText('Dismissed (1)').click()
  await sheet.getByRole('button', { name: `Bring back: ${found.says}` }).click()
  await expect.poll(count).toBe(before)
})

test('that nothing is found is said, and a number that changed once its field is left', async ({
  launch,
  folder,
}) => {
  const data = path.join(folder, 'library')
  await factsheets('import', sample, '--data', data)
  const clean = await readFile(
    path.join(import.meta.dirname, '../samples/without-problems.json'),
    'utf8',
  )
  await rewriteRecord(data, (record) => {
    const { id } = record
    for (const field of Object.keys(record)) delete record[field]
    Object.assign(record, JSON.parse(clean), { id })
  })
  const { library, page } = await launch({ data })
  const editor = await library.open('Testland A')
  const button = page.getByRole('banner').getByRole('button', { name: 'No problems found' })
  await expect(button).toHaveText('No problems found')
  const spoken = page.locator('p.visually-hidden[role="status"]').last()
  await expect(spoken).toBeEmpty()
  await page.keyboard.press('Control+Enter')
  const sheet = page.getByRole('complementary', { name: 'Problems' })
  await expect(sheet.getByRole('status')).toHaveText('Checked. No problems found.')
  await expect(spoken).toHaveText('Checked. No problems found.')
  await sheet.getByRole('button', { name: 'Close the problems' }).click()

  await editor.go('Introduction')
  const text = editor.work.getByRole('textbox', { name: 'Introduction', exact: true })
  await text.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' So it says [@nobody].')
  await expect(page.getByRole('banner').getByRole('button', { name: '1 problem' })).toBeVisible()
  await expect(spoken, 'nobody who is typing is interrupted').toBeEmpty()
  await page.keyboard.press('Shift+Tab')
  await expect(spoken).toHaveText('1 problem')
})
