import { unzipSync } from 'fflate'
import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { command, type Ended } from '../cli'
import { readPdf } from '../pdf'
import { expect, sample, test } from '../story'

const run = promisify(execFile)
/** A file system of one's own takes a namespace of one's own; root has the right to it, others where it is allowed. */
const namespace = process.getuid?.() === 0 ? '-m' : '-Urm'

/** Makes all documents of the sample on a file system made for it, and copies out what is there afterwards. */
async function renderedOn(options: string, folder: string): Promise<Ended & { made: string }> {
  const [target, made] = [path.join(folder, 'target'), path.join(folder, 'made')]
  await mkdir(target)
  await mkdir(made)
  const script = [
    `mount -t tmpfs -o ${options} tmpfs "$1" || exit 99`,
    `"$3" "$4" render "$5" --to pdf,docx,html,md --out "$1"`,
    'code=$?',
    'cp -r "$1/." "$2"',
    'exit $code',
  ].join('\n')
  const given = [namespace, 'sh', '-c', script, 'sh', target, made, process.execPath, command]
  return run('unshare', [...given, sample]).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr, made }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      out: error.stdout,
      err: error.stderr,
      made,
    }),
  )
}

test.beforeEach(async () => {
  const isAllowed = await run('unshare', [namespace, 'true']).then(
    () => true,
    () => false,
  )
  test.skip(!isAllowed, 'no file system may be mounted here')
})

test('on a full disk, what was written is whole, and what was not is named', async ({ folder }) => {
  // Room for three of the four.
  const { code, out, err, made } = await renderedOn('size=300k', folder)
  expect(code).toBe(2)
  expect(err).toContain('republic-of-korea-2022.md was not written: the disk is full.')
  expect(err).toContain('what was written before it is whole')
  expect(out.match(/^written: /gmu)).toHaveLength(3)
  const names = (await readdir(made)).filter((name) => name !== 'manifest.json')
  expect(names.toSorted()).toEqual(
    ['docx', 'html', 'pdf'].map((ending) => `republic-of-korea-2022.${ending}`),
  )
  const file = (ending: string) => path.join(made, `republic-of-korea-2022.${ending}`)
  expect((await readPdf(file('pdf'))).pages).toBeGreaterThan(5)
  expect((await readFile(file('html'), 'utf8')).trimEnd()).toMatch(/<\/html>$/u)
  expect(Object.keys(unzipSync(await readFile(file('docx'))))).toContain('word/document.xml')
})

test('with room for all of them, the same way writes all of them', async ({ folder }) => {
  const { code, made } = await renderedOn('size=4m', folder)
  expect(code).toBe(0)
  expect(await readdir(made)).toHaveLength(5)
})

test('into a folder that may only be read, nothing is written, and why is said', async ({
  folder,
}) => {
  const { code, err, made } = await renderedOn('ro', folder)
  expect(code).toBe(2)
  expect(err).toContain('may be read but not written')
  expect(await readdir(made)).toEqual([])
})
