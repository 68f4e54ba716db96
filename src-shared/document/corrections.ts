import type { Factsheet } from '../factsheet/factsheet'
import { correctionsOf } from '../status/course'
import { documentWords } from '../words/document'
import { printDay } from './day'
import { says } from './inlines'
import { printableLine } from './printable'
import type { DocumentPart } from './tree'

const words = documentWords.corrections

/** The corrigendum: which version corrected what, and when. None before there is a correction. */
export function correctionsPart(record: Factsheet): readonly DocumentPart[] {
  const corrections = correctionsOf(record)
  if (corrections.length === 0) return []
  return [
    {
      kind: 'chapter',
      anchor: 'corrections',
      number: '',
      title: words.title,
      address: '',
      blocks: [
        says('body', words.intro),
        {
          kind: 'list',
          start: null,
          items: corrections.map(({ version, day = '', reason }) => [
            says('body', words.line(version, printDay(day), printableLine(reason))),
          ]),
        },
      ],
    },
  ]
}
