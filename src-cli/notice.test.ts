import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

/** Ask for no more than that their text is passed on. */
const plain = /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|Unlicense|MIT and ISC)\)?$/

type Locked = { readonly dev?: boolean; readonly devOptional?: boolean; readonly license?: unknown }

test('every licence of what is handed on that asks for more is named in NOTICE.md', async () => {
  const notice = await readFile(new URL('../NOTICE.md', import.meta.url), 'utf8')
  const lock = await readFile(new URL('../package-lock.json', import.meta.url), 'utf8')
  const { packages } = JSON.parse(lock) as { packages: Readonly<Record<string, Locked>> }
  const asking = Object.entries(packages).filter(
    ([name, { dev, devOptional, license }]) =>
      name !== '' && !dev && !devOptional && !plain.test(String(license)),
  )
  expect(asking.map(([name]) => name)).toContain('node_modules/citeproc')
  const named = [...notice.matchAll(/`([^`]+)`/g)].map(([, name = '']) => `node_modules/${name}`)
  const isNamed = (name: string) =>
    named.some((each) => (each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : name === each))
  const unnamed = asking.filter(
    ([name, { license }]) => !isNamed(name) || !notice.includes(String(license)),
  )
  expect(unnamed).toEqual([])
})
