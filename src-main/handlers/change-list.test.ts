import { unzipSync } from 'fflate'
import { fromHtml } from 'hast-util-from-html'
import mammoth from 'mammoth'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { testland } from '../../src-shared/checks/testland'
import type { ChangeForm } from '../../src-shared/contract/contract'
import { diff } from '../../src-shared/factsheet/operations'
import { createHost } from '../host'
import { inFolder } from '../store/testland'
import { askingOf } from './asking'

type Node = ReturnType<typeof fromHtml> | ReturnType<typeof fromHtml>['children'][number]

/** The texts of all elements of a name in an HTML file, as a parser of browsers' HTML reads it. */
function textsOf(html: string, name: string): readonly string[] {
  const text = (node: Node): string =>
    node.type === 'text' ? node.value : 'children' in node ? node.children.map(text).join('') : ''
  const within = (node: Node): readonly string[] => [
    ...(node.type === 'element' && node.tagName === name ? [text(node).trim()] : []),
    ...('children' in node ? node.children.flatMap(within) : []),
  ]
  return within(fromHtml(html))
}

test('the list of changes leaves as Word, web page and JSON that others open, the older first whichever was named first', () =>
  inFolder(async (folder) => {
    let saved = ''
    const host = createHost({
      data: path.join(folder, 'library'),
      ask: {
        openFile: async () => undefined,
        saveFile: async (name) => (saved = path.join(folder, name)),
        saveFolder: async () => undefined,
        showFile: () => {},
      },
      leave: () => {},
      stay: () => {},
      note: () => {},
    })
    const { answer } = askingOf(host)
    const { id } = await answer('keepApart', { record: testland() })
    const [next = ''] = (await answer('beginEdition', { ids: [id], edition: 2023 })).begun
    const { record, n, opening } = await answer('openFactsheet', { id: next })
    const said = 'Institute & Sons <ltd>'
    const operations = diff(record, { ...record, publisher: said })
    const edits = [{ kind: 'do' as const, operations, at: 0 }]
    await answer('keepEdits', { id: next, opening, from: n + 1, edits })

    const exported = async (form: ChangeForm, before = id, after = next) => {
      expect(await answer('exportChanges', { before, after, form })).toMatchObject({
        outcome: 'written',
      })
      expect(path.extname(saved)).toBe(`.${form}`)
      return readFile(saved)
    }
    const title = `${record.country.name}: changes from 2022 to 2023`
    const sections = ['Maturity score', 'Cover']

    const html = (await exported('html')).toString()
    expect(textsOf(html, 'title')).toEqual([title])
    expect(textsOf(html, 'h2')).toEqual(expect.arrayContaining(sections))
    expect(textsOf(html, 'p')).toContainEqual(expect.stringContaining(said))

    const docx = await exported('docx')
    expect(Object.keys(unzipSync(docx))).toContain('word/document.xml')
    const read = await mammoth.convertToHtml({ buffer: docx })
    expect(read.messages.filter(({ type }) => type === 'error')).toEqual([])
    expect(textsOf(read.value, 'h1').concat(textsOf(read.value, 'h2'))).toEqual(
      expect.arrayContaining(sections),
    )
    expect(textsOf(read.value, 'p')).toContainEqual(expect.stringContaining(said))

    const json = JSON.parse((await exported('json')).toString()) as object
    expect(json).toMatchObject({
      before: { id, edition: 2022 },
      after: { id: next, edition: 2023 },
      notes: [],
      isRolled: true,
    })
    expect(json).toHaveProperty(
      'changes',
      expect.arrayContaining([expect.objectContaining({ address: 'publisher' })]),
    )

    const turned = JSON.parse((await exported('json', next, id)).toString()) as object
    expect(turned).toEqual({
      ...json,
      notes: [expect.stringContaining('The newer one was named first')],
    })
    expect(textsOf((await exported('html', next, id)).toString(), 'p')).toContainEqual(
      expect.stringContaining('The newer one was named first'),
    )
  }))
