import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { History } from '../pages/history'
import { readRecord } from '../records'
import { expect, host, test } from '../story'

// The other host keeps both windows in one process, which is no second instance.
test.skip(host.name !== 'electron')

test('a second instance on the same data folder reads, changes nothing, and may edit once the first has gone', async ({
  launch,
}) => {
  const first = await launch({ holds: 'korea' })
  const { data } = first
  const second = await launch({ data })
  const banner = second.page.getByRole('status').filter({ hasText: 'Read-only.' })
  await expect(banner).toContainText(/on this computer \(process \d+, since/)
  const { file } = await readRecord(data)
  const sha = async () =>
    createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
  const before = await sha()

  const editor = await second.library.open('Republic of Korea')
  const publisher = editor.work.getByLabel('Publisher')
  await expect(publisher).toBeDisabled()
  await expect(publisher).not.toHaveValue('')
  // What the window asks all the same is refused by the main process.
  const answer = await second.page.evaluate(async () => {
    const { ask } = (
      window as unknown as {
        factsheets: { ask: Record<string, (asked: string) => Promise<string>> }
      }
    ).factsheets
    return ask['beginFactsheet']!(JSON.stringify({ code: 'XA', name: 'Testland A', edition: 2022 }))
  })
  expect(JSON.parse(answer)).toMatchObject({ ok: false, fault: { code: 'readOnly' } })
  const history = await new History(second.page).open()
  await expect(history.main.getByText(/^Nothing can be restored here/)).toBeVisible()
  await expect(history.main.getByRole('button', { name: 'Keep a version now…' })).toHaveCount(0)
  await second.page.keyboard.press('Escape')
  await second.page.screenshot({ path: 'test-results/read-only.png' })
  await editor.toLibrary()
  expect(await sha()).toBe(before)

  await first.close()
  await second.page.getByRole('button', { name: 'Edit here' }).click({ timeout: 15_000 })
  const now = await second.library.open('Republic of Korea')
  await now.work.getByLabel('Publisher').fill('Second')
  await now.saved()
  await expect.poll(async () => (await readRecord(data)).stored.record.publisher).toBe('Second')
})
