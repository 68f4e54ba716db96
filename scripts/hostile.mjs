// Feeds hostile files, by class, to import and to every verb (npm run hostile): each must be refused with its name and a
// reason, or taken as what it is; nothing may crash, and the library must stay as it is. Each class has a control.
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildCommandLineIfStale, buildIfStale } from './build.mjs'
import { run } from './children.mjs'
import { controls } from './hostile/controls.mjs'
import { hostileCases } from './hostile/cases.mjs'
import { otherKinds } from './hostile/other-kinds.mjs'
import { asCommand, root } from './project.mjs'

const leastCases = 200
/** No verb may keep its window waiting for long over rubbish. */
const longestMs = 30_000
/** These do what they are asked whatever else is said: close the window, or nothing. */
const harmlessVerbs = new Set(['leave', 'stay'])

/** @typedef {import('./hostile/cases.mjs').Case} Case */
/** @typedef {{ tried: number, refused: number, accepted: number, wrong: string[], crashes: number }} Tally */

await asCommand(async () => {
  await buildIfStale()
  await buildCommandLineIfStale()
  const folder = await mkdtemp(path.join(tmpdir(), 'hostile-'))
  try {
    return await tryAll(folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})

/** @param {string} folder */
async function tryAll(folder) {
  const data = path.join(folder, 'library')
  const sample = path.join(root, 'resources/samples/republic-of-korea-2022.json')
  const made = await run(process.execPath, [
    path.join(root, 'scripts/factsheets.mjs'),
    'import',
    sample,
    '--data',
    data,
  ])
  if (made.code !== 0) throw new Error(made.output)
  const [name] = await readdir(path.join(data, 'records'))
  const stored = JSON.parse(await readFile(path.join(data, 'records', name ?? ''), 'utf8'))
  /** @param {any} record */
  const around = (record) => ({ ...stored, parents: [], ancestors: undefined, record })
  const record = {
    ...stored.record,
    id: '00000000-0000-4000-8000-000000000001',
    country: { ...stored.record.country, code: 'XA', name: 'Testland A' },
  }
  const contentSha = createHash('sha256').update(JSON.stringify(record)).digest('hex')
  const cases = hostileCases({ ...around(record), contentSha }, around)

  const { asked, host, verbs } = await hostOn(data)
  const before = await treeOf(data)
  const byClass = new Map(
    cases.map(({ kind }) => [kind, cases.filter((each) => each.kind === kind)]),
  )
  /** @type {string[]} */
  const failed = []
  let count = 0
  let put = 0
  for (const [kind, some] of byClass) {
    /** @type {Tally} */
    const tally = { tried: 0, refused: 0, accepted: 0, wrong: [], crashes: 0 }
    /** @type {string | false} */
    let harm = false
    for (const one of some) {
      const place = path.join(folder, 'case')
      await mkdir(place)
      const file = path.join(place, 'given.factsheet')
      await one.make(file)
      count += 1
      await tryOne(one, file, { host, asked, tally })
      put += await askAll(one, { host, verbs, tally })
      const after = await treeOf(data)
      if (after !== before) tally.wrong.push(`${one.name}: the library has changed`)
      harm ||= await withoutGuard(one, file, folder)
      await rm(place, { recursive: true })
    }
    console.log(
      `${kind}: ${tally.tried} tried, ${tally.refused} refused and ${tally.accepted} accepted as they should be, ${tally.crashes} crashes`,
    )
    console.log(`  control: ${harm === false ? 'no harm' : harm}`)
    for (const wrong of tally.wrong) console.log(`  WRONG: ${wrong}`)
    if (harm === false || tally.wrong.length > 0 || tally.crashes > 0) failed.push(kind)
  }
  for (const one of otherKinds) {
    count += Object.keys(one.files).length
    if (!(await tryOther(one, path.join(folder, 'other'), { host, asked, data }))) {
      failed.push(one.kind)
    }
  }
  await host.close()
  console.log(
    `${count} cases of ${byClass.size + otherKinds.length} classes, put to what reads them: import, opening and four other verbs; and ${put} times to ${verbs.length} verbs; library unchanged: ${(await treeOf(data)) === before ? 'yes' : 'NO'}`,
  )
  if (failed.length > 0) console.log(`FAILED: ${failed.join('; ')}`)
  return failed.length === 0 && count >= leastCases ? 0 : 1
}

/** The real main process without Electron, with its reader in a thread. @param {string} data */
async function hostOn(data) {
  const built = pathToFileURL(path.join(root, 'out/main/host.js')).href
  const { createHost } = await import(built)
  /** @type {{ file: string | undefined, noted: unknown[] }} */
  const asked = { file: undefined, noted: [] }
  const host = createHost({
    data,
    ask: {
      openFile: async () => asked.file && { name: path.basename(asked.file), path: asked.file },
      filesToImport: async () => (asked.file === undefined ? undefined : [asked.file]),
      givenFiles: () => [],
      saveFile: async () => undefined,
      saveFolder: async () => undefined,
      showFile: () => undefined,
    },
    note: (/** @type {unknown} */ error) => asked.noted.push(error),
  })
  const source = await readFile(path.join(root, 'src-shared/contract/verbs.ts'), 'utf8')
  const listed = /export const verbs = \[([\s\S]*?)\]/.exec(source)?.[1] ?? ''
  const verbs = [...listed.matchAll(/'(\w+)'/g)].map(([, verb]) => verb ?? '')
  return { asked, host, verbs: verbs.filter((verb) => !harmlessVerbs.has(verb)) }
}

/**
 * Imports one file: looks at it, and where it is one, takes it in and back out again.
 * @param {Case} one @param {string} file @param {{ host: any, asked: { file: string | undefined, noted: unknown[] }, tally: Tally }} to
 */
async function tryOne(one, file, { host, asked, tally }) {
  tally.tried += 1
  asked.file = file
  const began = performance.now()
  const wrong = (/** @type {string} */ why) => tally.wrong.push(`${one.name}: ${why}`)
  try {
    const plan = await host.reply('planImport', { from: 'files' })
    if (performance.now() - began > longestMs) wrong('it took too long')
    if (!plan.ok) return wrong(plan.fault.message)
    const [told] = plan.value.files
    if (!told) return wrong('it was passed over')
    const isRefused = told.standing === 'invalid'
    if (isRefused !== (one.expected === 'refused')) return wrong(`${told.standing} ${told.why}`)
    if (isRefused) {
      const isSaid = told.file === path.basename(file) && /^[A-Z\d].*\.$/s.test(told.why)
      if (!isSaid) wrong(`said without name or reason: ${told.why}`)
      const applied = await host.reply('applyImport', {
        pending: plan.value.pending,
        choices: { 0: 'take' },
      })
      if (applied.ok) return wrong('it was taken in')
      if (one.text !== undefined) await openOne(host, wrong)
      tally.refused += 1
    } else {
      const applied = await host.reply('applyImport', {
        pending: plan.value.pending,
        choices: { 0: 'take' },
      })
      if (!applied.ok) return wrong(applied.fault.message)
      const list = await host.reply('listFactsheets', {})
      if (!list.ok || list.value.setAside.length > 0) wrong('it cannot be opened once it is in')
      const undone = await host.reply('undoImport', { step: applied.value.step, again: false })
      if (!undone.ok) return wrong(undone.fault.message)
      tally.accepted += 1
    }
  } catch (error) {
    tally.crashes += 1
    wrong(String(error))
  }
  for (const error of asked.noted.splice(0)) {
    tally.crashes += 1
    wrong(`unforeseen: ${String(error)}`)
  }
}

/**
 * The same file opened by itself, and compared with a factsheet of the library.
 * @param {any} host @param {(why: string) => void} wrong
 */
async function openOne(host, wrong) {
  const opened = await host.reply('openFile', {})
  if (opened.ok) wrong('it was opened')
  const { value } = await host.reply('listFactsheets', {})
  const { id } = value.summaries[0]
  const compared = await host.reply('compareCopies', { id, with: { kind: 'file' } })
  if (compared.ok) wrong('it was compared')
}

/**
 * Puts files that are no factsheets to the verb that reads them. True where each was refused in a sentence, and only so.
 * @param {import('./hostile/other-kinds.mjs').OtherKind} one @param {string} file
 * @param {{ host: any, asked: { file: string | undefined, noted: unknown[] }, data: string }} to
 */
async function tryOther({ kind, verb, question, files, control }, file, { host, asked, data }) {
  /** @type {string[]} */
  const wrong = []
  let refused = 0
  asked.file = file
  const before = await treeOf(data)
  const list = await host.reply('listFactsheets', {})
  for (const [name, bytes] of Object.entries(files)) {
    await writeFile(file, bytes)
    const began = performance.now()
    const answer = await host.reply(verb, question(list.value.summaries[0].id))
    if (performance.now() - began > longestMs) wrong.push(`${name}: it took too long`)
    const isUnforeseen = answer.ok || ['unexpected', 'notFound'].includes(answer.fault.code)
    // In a sentence, behind the name of the file.
    const isSaid = /^other: [A-Z\d].*\.$/s
    if (isUnforeseen || !isSaid.test(answer.fault.message)) {
      wrong.push(`${name}: ${JSON.stringify(answer).slice(0, 200)}`)
    } else refused += 1
  }
  if ((await treeOf(data)) !== before) wrong.push('the library has changed')
  wrong.push(...asked.noted.splice(0).map((error) => `unforeseen: ${String(error)}`))
  const harm = control()
  console.log(
    `${kind}: ${Object.keys(files).length} tried by ${verb}, ${refused} refused as they should be`,
  )
  console.log(`  control: ${harm === false ? 'no harm' : harm}`)
  for (const each of wrong) console.log(`  WRONG: ${each}`)
  return harm !== false && wrong.length === 0
}

/**
 * Asks every verb what is in the file, as text, as the value it is to a careless parser, and in each of its own places.
 * @param {Case} one @param {{ host: any, verbs: readonly string[], tally: Tally }} to
 */
async function askAll(one, { host, verbs, tally }) {
  if (one.text === undefined) return 0
  /** @type {unknown[]} */
  const values = [one.text]
  try {
    const value = JSON.parse(one.text)
    values.push({ id: value?.record?.id ?? value, record: value?.record ?? value })
    // Nothing at all is what some verbs are rightly asked.
    if (JSON.stringify(value) !== '{}') values.push(value)
  } catch {
    values.push({ id: one.text.slice(0, 1000) })
  }
  let put = 0
  for (const verb of verbs) {
    for (const value of values) {
      put += 1
      try {
        const answer = await host.reply(verb, value)
        if (typeof answer?.ok !== 'boolean') tally.wrong.push(`${one.name}: ${verb} says nothing`)
        if (answer?.ok) tally.wrong.push(`${one.name}: ${verb} was answered`)
      } catch (error) {
        tally.crashes += 1
        tally.wrong.push(`${one.name}: ${verb}: ${String(error)}`)
      }
    }
  }
  return put
}

/**
 * The same file where nobody looks: what it does to a careless program, or to a library of its own.
 * @param {Case} one @param {string} file @param {string} folder
 * @returns {Promise<string | false>}
 */
async function withoutGuard({ kind, text }, file, folder) {
  const data = path.join(folder, 'unguarded')
  const records = path.join(data, 'records')
  await mkdir(records, { recursive: true })
  try {
    const control = controls[kind]
    if (!control) throw new Error(`No control for ${kind}`)
    const harm = await Promise.resolve(control({ file, text, records })).catch(() => false)
    if (typeof harm === 'string' && harm.startsWith('set aside')) {
      const { host } = await hostOn(data)
      const list = await host.reply('listFactsheets', {})
      await host.close()
      return list.ok && list.value.setAside.length > 0
        ? 'the library holds a file that cannot be opened'
        : false
    }
    return harm === undefined ? false : harm
  } catch {
    return false
  } finally {
    await rm(data, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** The bytes of all that is somebody's work. @param {string} data */
async function treeOf(data) {
  const hash = createHash('sha256')
  for (const folder of ['records', 'trash', 'history', 'journal', 'codebooks', 'styles']) {
    const names = await readdir(path.join(data, folder), { recursive: true }).catch(() => [])
    for (const name of names.toSorted((one, other) => (one < other ? -1 : 1))) {
      const bytes = await readFile(path.join(data, folder, name)).catch(() => '')
      hash.update(`${folder}/${name}\0`).update(bytes)
    }
  }
  return hash.digest('hex')
}
