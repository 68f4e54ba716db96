import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import korea from '../../resources/samples/republic-of-korea-2022.json' with { type: 'json' }
import type { Inline } from '../../src-shared/document/tree'
import { readDocument } from '../../src-shared/exchange/read-document'
import type { Source } from '../../src-shared/factsheet/source'
import { nodeFileSystem } from '../store/file-system'
import { ownStylesIn } from '../store/own-styles'
import { inFolder } from '../store/testland'
import { readStyle, styleLimit, type Style } from './read-style'
import { styleSources } from './style-sources'
import { here } from '../reading/here'
import { createReader } from '../reading/reader'
import { createStyles } from './styles'

const bytes = (text: string) => new TextEncoder().encode(text)
const sample = readDocument(bytes(JSON.stringify(korea)))
if (!sample.ok) throw new Error(sample.message)
const { sources } = sample.value.record

const fileOf = (name: string) =>
  readFileSync(path.resolve(import.meta.dirname, `../../resources/styles/${name}.csl`))
const styled = (name: string): Style => {
  const read = readStyle(fileOf(name))
  if (!read.ok) throw new Error(read.message)
  return read.value
}
const textOf = (inlines: readonly Inline[]): string =>
  inlines
    .map((each) => ('inlines' in each ? textOf(each.inlines) : 'text' in each ? each.text : ''))
    .join('')
const written = (name: string, some: readonly Source[] = sources) =>
  [...styleSources(some, styled(name)).values()].map(textOf)

/** A style as small as they get; `layout` is what it writes of an entry. */
const style = (layout: string, more = '') => `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>A small style</title><id>small</id><updated>2022-01-01T00:00:00+00:00</updated></info>
  ${more}
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout>${layout}</layout></bibliography>
</style>`

describe('a style writes the sources of the sample', () => {
  test('APA', () => {
    const [briefing, , article, , , act, english] = written('apa')
    expect(briefing).toBe(
      'European Commission. (2018). Preparatory briefing on the Republic of Korea. www.clustercollaboration.eu/sites/default/files/eccp_preparatory_briefing_southkorea_20181024_v2.1.pdf (accessed 2022-09-21, 2023-01-04)',
    )
    expect(article).toContain('Kowalski, A. M., & Mackiewicz, M. (2021). Commonalities')
    // The title in its own language, its translation in brackets, and an address that can be read.
    expect(act).toBe(
      '산업집적활성화 및 공장설립에 관한 법률 [Act on Industrial Cluster Activation and Factory Establishment], (2021). https://www.law.go.kr/법령/산업집적활성화및공장설립에관한법률 (accessed 2021-07-22)',
    )
    // What the style says itself is not said again.
    expect(english).toContain('Retrieved January 5, 2023, from https://elaw')
    expect(english).not.toContain('accessed')
  })

  test('Chicago, with every author named though the one before is the same', () => {
    const [, second, , , , act] = written('chicago-author-date')
    expect(second).toMatch(/^European Commission\. 2019\. “European Observatory/)
    expect(act).toMatch(/^Ministry of Trade, Industry and Energy\. 2021a\. 산업집적/)
  })

  test('an address is shown readable and kept exact; a title says its language', () => {
    const act = sources.find(({ id }) => id === 'motie-2021-act')!
    const inlines = styleSources([act], styled('apa')).get(act.id)!
    expect(inlines).toContainEqual(expect.objectContaining({ kind: 'link', url: act.csl.URL }))
    expect(inlines[0]).toMatchObject({ kind: 'foreign', tongue: { lang: 'ko' } })
    // Many are noted without their scheme, and would lead nowhere so.
    const outlook = sources.find(({ id }) => id === 'oecd-2019')!
    expect(styleSources([outlook], styled('apa')).get('oecd-2019')).toContainEqual(
      expect.objectContaining({ kind: 'link', url: 'https://www.oecd.org/cfe/_Korea.pdf' }),
    )
  })

  test('no source is left out, whatever it holds', () => {
    const odd = [
      { type: 'report', title: '' },
      { type: 'nonsense', title: '<script>alert(1)</script> & <b>bold</b>' },
      {
        type: 'book',
        title: 'x',
        editor: 'no list',
        'number-of-pages': { a: [] },
        issued: { raw: '' },
      },
      { type: 'book', title: 'y', author: [{}, { family: '' }], edition: {} },
    ].map((csl, at): Source => ({ id: `odd ${at}`, csl, accesses: ['some day', ''] }))
    const all = styleSources([...sources, ...odd], styled('chicago-author-date'))
    expect(all.size).toBe(sources.length + odd.length)
    for (const inlines of all.values()) expect(textOf(inlines)).not.toBe('')
    expect(textOf(all.get('odd 1')!)).toContain('script')
    expect(textOf(all.get('odd 2')!)).toMatch(/accessed some day/i)
  })
})

describe('a file that is to be a style', () => {
  const refusal = (text: string) => {
    const read = readStyle(bytes(text))
    return read.ok ? undefined : read
  }
  test('is taken where it is one', () => {
    expect(refusal(style('<text variable="title"/>'))).toBeUndefined()
    expect(readStyle(fileOf('apa'))).toMatchObject({
      ok: true,
      value: { title: 'American Psychological Association 7th edition' },
    })
  })
  test.each([
    ['', 'no sound XML'],
    ['{"style": 1}', 'no sound XML'],
    ['<html></html>', 'no style of the Citation Style Language'],
    ['<style>body {}</style>', 'no style of the Citation Style Language'],
    [style('').slice(0, -8), 'no sound XML'],
    [style('').replace(/<bibliography>.*<\/bibliography>/, ''), 'no form for a bibliography'],
    [
      style('').replace(
        '</id>',
        '</id><link rel="independent-parent" href="http://x/styles/apa"/>',
      ),
      'http://x/styles/apa',
    ],
    [`<!DOCTYPE style [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${style('&b;')}`, 'DOCTYPE'],
    [style('&unknown;'), 'no sound XML'],
    [style('<text macro="a"/>', '<macro name="a"><text macro="a"/></macro>'), 'far more'],
    ['<a>'.repeat(5000), 'far more'],
  ])('is refused: %j', (text, sentence) => {
    expect(refusal(text)?.message).toContain(sentence)
  })
  test('is refused where its macros write out to more than there is room for, without trying', () => {
    const macros = Array.from(
      { length: 60 },
      (_, at) =>
        `<macro name="m${at}"><text macro="m${at + 1}"/><text macro="m${at + 1}"/></macro>`,
    ).join('')
    const started = performance.now()
    expect(refusal(style('<text macro="m0"/>', macros))?.code).toBe('untrusted')
    expect(refusal(' '.repeat(styleLimit + 1))?.code).toBe('untrusted')
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

test('styles of one’s own are kept in the data folder, chosen, replaced and removed', () =>
  inFolder(async (folder) => {
    const own = ownStylesIn(folder, { fs: nodeFileSystem })
    const styles = createStyles(own, createReader(here))
    expect((await styles.list()).map(({ id }) => id)).toEqual(['apa', 'chicago-author-date'])
    const { id } = await styles.add(bytes(style('<text variable="title" prefix="» "/>')))
    expect(await styles.list()).toContainEqual({ id, title: 'A small style', own: true })
    const text = async () => textOf((await styles.write(id, sources)).get('oecd-2019')!)
    expect(await text()).toMatch(/^» Regional outlook 2019/)
    await styles.add(bytes(style('<text variable="title" prefix="« "/>')))
    expect(await text()).toMatch(/^« Regional outlook 2019/)

    await writeFile(path.join(folder, 'styles', 'broken.csl'), '<style')
    expect((await styles.list()).map((each) => each.id)).not.toContain('broken')
    await expect(styles.add(bytes('<html/>'))).rejects.toThrow('no style')
    await expect(styles.write('../../etc/passwd', [])).rejects.toThrow('no such citation style')
    await styles.remove(id)
    await expect(styles.write(id, sources)).rejects.toThrow('no such citation style')
  }))
