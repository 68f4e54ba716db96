// Holds the documents to the tree: commands, links and paths that they name are there.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './project.mjs'

const inRoot = readdirSync(root).filter((name) => name.endsWith('.md'))
const inDocs = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => path.join('docs', name))

const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
const commands = Object.keys(scripts)

describe.each([...inRoot, ...inDocs])('%s', (file) => {
  const text = readFileSync(path.join(root, file), 'utf8')

  test('names only commands that there are', () => {
    const named = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map((match) => match[1])
    expect(named.filter((name) => name !== undefined && !commands.includes(name))).toEqual([])
  })

  test('links only to files and headings that there are', () => {
    const links = [
      ...[...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]),
      ...[...text.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)].map((match) => match[1]),
    ].filter((link) => link !== undefined)
    expect(links.filter((link) => !/^[a-z]+:/.test(link) && !leadsSomewhere(file, link))).toEqual(
      [],
    )
  })

  test('names only files that there are', () => {
    const named = [...text.matchAll(/`((?:src-[a-z]+|docs|e2e|scripts|resources)\/[\w./-]+)`/g)]
    const missing = named
      .map((match) => match[1] ?? '')
      .filter((name) => !existsSync(path.join(root, name)))
    expect(missing).toEqual([])
  })
})

test('there is something to hold them to', () => {
  expect(inRoot).toContain('README.md')
  expect(inDocs).toContain(path.join('docs', 'architecture.md'))
})

/** @param {string} file @param {string} link relative to it */
function leadsSomewhere(file, link) {
  const [target = '', heading] = link.split('#')
  const to = target === '' ? path.join(root, file) : path.resolve(root, path.dirname(file), target)
  if (!existsSync(to)) return false
  return heading === undefined || headingsOf(readFileSync(to, 'utf8')).includes(heading)
}

/** As GitHub names them. @param {string} text */
function headingsOf(text) {
  return [...text.matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
