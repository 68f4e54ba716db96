import path from 'node:path'
import { factsheets } from '../cli'
import { rewriteRecord } from '../records'
import { expect, sample, test } from '../story'

test('each thing that keeps a factsheet from its publication is a jump to a control there', async ({
  launch,
  folder,
}) => {
  test.setTimeout(180_000)
  const data = path.join(folder, 'library')
  await factsheets('import', sample, '--data', data)
  // As much wrong as one factsheet can have: gone, half filled, ill-formed, dangling and contradictory.
  await rewriteRecord(data, (record) => {
    const [act, programme] = record.policies
    const bare = (kind: object) => ({ ...kind, choices: [], examined: undefined })
    record.country.code = 'ZQ'
    record.publicationDate = 'soon'
    record.introduction.lang = 'english'
    record.chapters = [{ id: 'c1', kind: null, title: '', text: { lang: 'en', markdown: '' } }]
    record.absence.declared = true
    act.type = null
    act.level = 'regional'
    act.names.printed = ''
    act.names.original.lang = 'korean'
    for (const section of ['objectives', 'focus', 'authorities', 'beneficiaries', 'euPriorities'])
      act[section] = bare(act[section])
    act.authorities.bodies = [{ id: 'b1', name: '', roles: [] }]
    act.instruments.financial = { choices: [{ code: 'others' }] }
    act.instruments.technical = { choices: [] }
    act.history.period = null
    act.history.end = { state: 'unanswered' }
    act.history.start = { state: 'answered', value: '20x1' }
    act.budget.overall = {
      state: 'answered',
      value: { amount: '1.500', currency: 'euro', period: '', note: '' },
    }
    act.budget.annual = { state: 'unanswered' }
    act.budget.source = { state: 'unanswered' }
    act.evaluation = { ...act.evaluation, choices: [{ code: 'none' }, { code: 'monitoring' }] }
    delete act.evaluation.examined
    programme.regions = [{ id: 'g1', scheme: '', code: '', name: '' }]
    programme.history.end = { state: 'answered', value: '1999' }
    record.relations = [
      { id: 'r1', from: '', to: 'gone', kind: 'succeeds' },
      { id: 'r2', from: act.id, to: act.id, kind: 'amends' },
    ]
    record.evaluations = [
      { id: 'e1', policy: '', year: 'x', kind: null, title: '', sources: ['gone'] },
      { id: 'e2', policy: 'gone', year: '2010', kind: 'none', title: 'A', sources: [] },
    ]
    record.collection = { year: '', quarter: null }
    record.assessments.forEach((each: { level: number | null; reason: string }, index: number) => {
      each.level = index === 0 ? null : 0.5
      each.reason = ''
    })
    for (const text of Object.values(record.stateOfPlay))
      (text as { markdown: string }).markdown = ''
    const [first] = record.sources
    first.csl = { ...first.csl, title: '', URL: 'www', language: 'deutsch' }
    first.accesses = ['2022-13-01', 'yesterday']
    first.translationOf = 'gone'
  })

  const { library, page } = await launch({ data })
  const editor = await library.open('Republic of Korea')
  await page.keyboard.press('Control+e')
  const all = page.getByRole('dialog').getByRole('listitem').getByRole('button')
  const addresses = await all.evaluateAll((buttons) =>
    buttons.map((button) => (button as HTMLElement).dataset['to'] ?? ''),
  )
  expect(addresses.length).toBeGreaterThan(45)
  const astray: string[] = []
  for (const [index, address] of addresses.entries()) {
    if (index > 0) await page.keyboard.press('Control+e')
    await all.nth(index).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    // The jump waits for the dialog to give its focus back.
    await page.waitForTimeout(150)
    const landed = await editor.page.evaluate(
      () =>
        document.activeElement?.closest<HTMLElement>('[data-address]')?.dataset['address'] ??
        'nowhere',
    )
    const isControl = await page.evaluate(
      () => document.activeElement?.matches('input, select, textarea, button') ?? false,
    )
    if (!isControl || !(landed === address || landed.startsWith(`${address}/`)))
      astray.push(`${address} -> ${landed}`)
  }
  expect(astray).toEqual([])
})
