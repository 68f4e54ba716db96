import { useWatch } from 'react-hook-form'
import {
  dateComplaint,
  languageComplaint,
  urlComplaint,
  yearComplaint,
} from '../../../src-shared/checks/field'
import { readableUrl } from '../../../src-shared/bibliography/readable-url'
import { beginSource, type Source } from '../../../src-shared/factsheet/source'
import { editorWords } from '../../../src-shared/words/editor'
import { fieldWords } from '../../../src-shared/words/fields'
import { useFactsheetForm } from '../../fields/form'
import { ItemList } from '../../fields/item-list'
import { SelectField } from '../../fields/select-field'
import { WrittenField } from '../../fields/written-field'
import {
  readIssued,
  readLines,
  readNames,
  readPlain,
  writeIssued,
  writeLines,
  writeNames,
  writePlain,
} from '../csl-written'
import { ReferenceTools } from '../references/reference-tools'
import { KeptCopy } from './kept-copy'
import { SourceUses } from './source-uses'
import css from './sections.module.css'

const words = fieldWords.sources
const plain = { write: writePlain, read: readPlain }

const summarise = (source: Source) =>
  [
    source.translationOf ? words.translation : '',
    firstAuthor(source),
    writeIssued(source.csl.issued),
    source.csl.title || words.unnamed,
  ]
    .filter(Boolean)
    .join(' · ')

/** Kept to the letter; what is percent-encoded in it is shown below as it reads. */
function LinkField({ name }: { readonly name: `sources.${number}.csl.URL` }) {
  const { control } = useFactsheetForm()
  const reads = useWatch({ control, name, compute: (url) => readableUrl(url ?? '') })
  const written = useWatch({ control, name })
  return (
    <WrittenField
      name={name}
      label={words.url}
      {...plain}
      complaint={urlComplaint}
      {...(reads !== (written ?? '') && { hint: words.urlReads(reads) })}
    />
  )
}

function firstAuthor({ csl }: Source): string {
  const [first] = csl.author ?? []
  return first?.literal ?? [first?.family, first?.given].filter(Boolean).join(', ')
}

export function Sources() {
  return (
    <>
      <ReferenceTools />
      <ItemList<Source>
        name="sources"
        label={editorWords.parts.sources}
        empty={words.empty}
        adds={[{ label: words.add, begin: beginSource }]}
        copy={(source, id) => ({ ...structuredClone(source), id })}
        summarise={summarise}
      >
        {(index) => <SourceForm index={index} />}
      </ItemList>
    </>
  )
}

function SourceForm({ index }: { readonly index: number }) {
  const { control } = useFactsheetForm()
  const others = useWatch({
    control,
    name: 'sources',
    compute: (sources) =>
      sources
        .filter((_, place) => place !== index)
        .map((source) => ({ value: source.id, label: summarise(source) })),
  })
  const path = `sources.${index}.csl` as const
  const id = useWatch({ control, name: `sources.${index}.id` })
  return (
    <>
      <WrittenField
        name={`${path}.title`}
        label={words.title}
        write={writePlain}
        read={readPlain}
      />
      <WrittenField
        name={`${path}.original-title`}
        label={words.originalTitle}
        hint={words.originalTitleHint}
        {...plain}
      />
      <WrittenField
        name={`${path}.author`}
        label={words.authors}
        hint={words.authorsHint}
        rows={2}
        write={writeNames}
        read={readNames}
      />
      <div className={css['triple']}>
        <SelectField
          name={`${path}.type`}
          label={words.type}
          none={null}
          options={Object.entries(words.types).map(([value, label]) => ({ value, label }))}
        />
        <WrittenField
          name={`${path}.issued`}
          label={words.year}
          write={writeIssued}
          read={readIssued}
          complaint={(typed) => yearComplaint(typed.split('-')[0] ?? '')}
        />
        <WrittenField
          name={`${path}.language`}
          label={words.language}
          {...plain}
          complaint={languageComplaint}
        />
      </div>
      <LinkField name={`${path}.URL`} />
      <div className={css['pair']}>
        <WrittenField name={`${path}.publisher`} label={words.publisher} {...plain} />
        <WrittenField name={`${path}.container-title`} label={words.container} {...plain} />
      </div>
      <div className={css['triple']}>
        <WrittenField name={`${path}.volume`} label={words.volume} {...plain} />
        <WrittenField name={`${path}.issue`} label={words.issue} {...plain} />
        <WrittenField name={`${path}.page`} label={words.pages} {...plain} />
      </div>
      <div className={css['pair']}>
        <WrittenField name={`${path}.DOI`} label={words.doi} {...plain} />
        <SelectField
          name={`sources.${index}.translationOf`}
          label={words.translationOf}
          options={others}
          empty=""
          unknown={words.gone}
        />
      </div>
      <WrittenField
        name={`sources.${index}.accesses`}
        label={words.accesses}
        hint={words.accessesHint}
        rows={2}
        write={writeLines}
        read={readLines}
        complaint={(typed) => readLines(typed).map(dateComplaint).find(Boolean)}
      />
      <WrittenField name={`${path}.note`} label={words.note} {...plain} />
      <KeptCopy index={index} />
      <SourceUses id={id} />
    </>
  )
}
