import type { Factsheet } from '../factsheet/factsheet'
import { versionOf } from '../status/course'
import { exchangeWords } from '../words/exchange'

const endings = {
  publication: '.json',
  draft: '-draft.json',
  workingCopy: '.factsheet',
  bibtex: '-references.bib',
  ris: '-references.ris',
  'csl-json': '-references.csl.json',
} as const

/** A file name for an exported factsheet, safe on every platform: "republic-of-korea-2022.json", or "republic-of-korea-2022-v1.0.json" once it is published. */
export function fileNameOf(
  record: { readonly country: Pick<Factsheet['country'], 'name' | 'code'> } & Pick<
    Factsheet,
    'edition'
  > &
    Partial<Pick<Factsheet, 'events'>>,
  form: keyof typeof endings,
): string {
  const name = nameWithin(record.country.name, record.country.code)
  const version = form === 'publication' ? versionIn(record) : ''
  return `${name}-${record.edition}${version}${endings[form]}`
}

/** The same for a document: "republic-of-korea-2022.pdf", "…-draft.pdf" while anything is missing. */
export function documentNameOf(
  record: Pick<Factsheet, 'country' | 'edition'> & Partial<Pick<Factsheet, 'events'>>,
  ending: string,
  isDraft: boolean,
): string {
  const name = nameWithin(record.country.name, record.country.code)
  return `${name}-${record.edition}${versionIn(record)}${isDraft ? '-draft' : ''}.${ending}`
}

/** "-v1.1" where that version is out: two versions never have one name. */
function versionIn({ events = [] }: Partial<Pick<Factsheet, 'events'>>): string {
  const version = versionOf({ events })
  return version?.isOut ? `-v${version.number}` : ''
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
