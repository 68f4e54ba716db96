import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const sample = path.join(root, 'resources/samples/republic-of-korea-2022.json')
const hasPython = spawnSync('python3', ['--version']).status === 0

let folder = ''
let changed = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'export-format-'))
  changed = path.join(folder, 'changed.json')
  const text = await readFile(sample, 'utf8')
  await writeFile(changed, text.replace('"Republic of Korea"', '"Testland A"'))
})
afterAll(() => rm(folder, { recursive: true }))

/** The documented program in a language, run on a file. */
async function verify(language: 'js' | 'python', file: string): Promise<string> {
  const docs = await readFile(path.join(root, 'docs/export-format.md'), 'utf8')
  const program = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(docs)?.[1] ?? ''
  const script = path.join(folder, language === 'js' ? 'verify.mjs' : 'verify.py')
  await writeFile(script, program)
  const command = language === 'js' ? process.execPath : 'python3'
  return new Promise((resolve) => {
    execFile(command, [script, file], (error, out, err) =>
      resolve(`${out.trim()}${err} ${error?.code ?? 0}`),
    )
  })
}

test('the documented JavaScript tells a changed publication from an unchanged one', async () => {
  expect(await verify('js', sample)).toBe('unchanged 0')
  expect(await verify('js', changed)).toBe('changed 1')
})

test.skipIf(!hasPython)('so does the documented Python', async () => {
  expect(await verify('python', sample)).toBe('unchanged 0')
  expect(await verify('python', changed)).toBe('changed 1')
})
