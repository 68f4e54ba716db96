import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)
const most = { maxBuffer: 64 * 1024 * 1024 }

/** What independent programs (poppler) read in a PDF. */
export type ReadPdf = {
  readonly text: string
  readonly pages: number
  readonly info: Readonly<Record<string, string>>
  readonly fonts: readonly {
    readonly name: string
    readonly type: string
    readonly embedded: boolean
  }[]
}

export async function readPdf(file: string): Promise<ReadPdf> {
  const [text, info, fonts] = await Promise.all([
    run('pdftotext', ['-enc', 'UTF-8', file, '-'], most),
    run('pdfinfo', [file], most),
    run('pdffonts', [file], most),
  ])
  const facts = Object.fromEntries(
    info.stdout.split('\n').flatMap((line) => {
      const [, name, value] = /^([^:]+):\s*(.*)$/.exec(line) ?? []
      return name === undefined ? [] : [[name, value ?? '']]
    }),
  )
  return {
    text: text.stdout,
    pages: Number(facts['Pages']),
    info: facts,
    fonts: fonts.stdout
      .split('\n')
      .slice(2)
      .filter(Boolean)
      // name, type (of two words), encoding, emb, sub, uni, object, id
      .map((line) => {
        const words = line.trim().split(/\s+/)
        return {
          name: words[0]!,
          type: words.slice(1, -6).join(' '),
          embedded: words.at(-5) === 'yes',
        }
      }),
  }
}

/** What a PDF says of itself to those who hear it, and its bookmarks by their titles, in order. */
export async function outlineOf(file: string) {
  const pdf = await PDFDocument.load(await readFile(file), { updateMetadata: false })
  const titles: string[] = []
  const walk = (node: PDFDict | undefined): void => {
    for (let each = node?.lookupMaybe(PDFName.of('First'), PDFDict); each;) {
      titles.push(each.lookup(PDFName.of('Title'), PDFString, PDFHexString).decodeText())
      walk(each)
      each = each.lookupMaybe(PDFName.of('Next'), PDFDict)
    }
  }
  walk(pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict))
  const lang = pdf.catalog.lookup(PDFName.of('Lang'), PDFString, PDFHexString).decodeText()
  return { titles, lang }
}

/** What is read on each page, by its number. */
export async function textOfPages(file: string): Promise<ReadonlyMap<number, string>> {
  const { stdout } = await run('pdftotext', ['-enc', 'UTF-8', file, '-'], most)
  const pages = stdout.split('\f').slice(0, -1)
  return new Map(pages.map((text, index) => [index + 1, text]))
}

/** The addresses that a PDF links to. */
export async function linksOf(file: string): Promise<readonly string[]> {
  const { stdout } = await run('pdfinfo', ['-url', file], most)
  return [...stdout.matchAll(/https?:\S+$/gm)].map(([url]) => url)
}

/** Where each named place of a PDF is, in the order of the pages: what its links and contents lead to. */
export async function placesOf(file: string): Promise<ReadonlyMap<string, number>> {
  const { stdout } = await run('pdfinfo', ['-dests', file], most)
  return new Map(
    stdout.split('\n').flatMap((line): [string, number][] => {
      const [, page, name] = /^\s*(\d+) \[.*\] "(.*)"$/.exec(line) ?? []
      return page === undefined ? [] : [[name!, Number(page)]]
    }),
  )
}
