import type { Factsheet } from '../factsheet/factsheet'
import { exchangeWords } from '../words/exchange'

const endings = {
  publication: '.json',
  draft: '-draft.json',
  workingCopy: '.factsheet',
  bibtex: '-references.bib',
  ris: '-references.ris',
  'csl-json': '-references.csl.json',
} as const

/** A file name for an exported factsheet, safe on every platform: "republic-of-korea-2022.json". */
export function fileNameOf(
  record: { readonly country: Pick<Factsheet['country'], 'name' | 'code'> } & Pick<
    Factsheet,
    'edition'
  >,
  form: keyof typeof endings,
): string {
  const name = nameWithin(record.country.name, record.country.code)
  return `${name}-${record.edition}${endings[form]}`
}

/** The same for a document: "republic-of-korea-2022.pdf", "…-draft.pdf" while anything is missing. */
export function documentNameOf(
  record: Pick<Factsheet, 'country' | 'edition'>,
  ending: string,
  isDraft: boolean,
): string {
  const name = nameWithin(record.country.name, record.country.code)
  return `${name}-${record.edition}${isDraft ? '-draft' : ''}.${ending}`
}

function nameWithin(...candidates: readonly string[]): string {
  for (const candidate of candidates) {
    const name = candidate
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 80)
      .replace(/^-+|-+$/g, '')
    if (name !== '') return name
  }
  return exchangeWords.unnamed
}
