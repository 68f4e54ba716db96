import { useWatch } from 'react-hook-form'
import type { Term } from '../../../src-shared/factsheet/people'
import { editorWords } from '../../../src-shared/words/editor'
import { proseWords } from '../../../src-shared/words/prose'
import { useFactsheetForm } from '../../fields/form'
import { ItemList } from '../../fields/item-list'
import { LanguageField } from '../../fields/language-field'
import { LineField } from '../../fields/line-field'
import css from './sections.module.css'

const words = proseWords.glossary

const summarise = ({ term, meaning, original }: Term) =>
  [term, meaning, original.text].filter((each) => each.trim() !== '').join(' · ') || words.unnamed

/** The bodies and acronyms of this factsheet, which are offered while typing. */
export function Glossary() {
  return (
    <>
      <p className={css['intro']}>{words.intro}</p>
      <ItemList<Term>
        name="glossary"
        label={editorWords.parts.glossary}
        empty={words.empty}
        adds={[
          {
            label: words.add,
            begin: (id) => ({ id, term: '', meaning: '', original: { lang: '', text: '' } }),
          },
        ]}
        copy={(term, id) => ({ ...structuredClone(term), id })}
        summarise={summarise}
      >
        {(index) => <TermForm index={index} />}
      </ItemList>
    </>
  )
}

function TermForm({ index }: { readonly index: number }) {
  const { control } = useFactsheetForm()
  const lang = useWatch({ control, name: `glossary.${index}.original.lang` })
  return (
    <>
      <LineField name={`glossary.${index}.term`} label={words.term} width="medium" />
      <LineField name={`glossary.${index}.meaning`} label={words.meaning} />
      <div className={css['pair']}>
        <LineField name={`glossary.${index}.original.text`} label={words.original} lang={lang} />
        <LanguageField name={`glossary.${index}.original.lang`} label={words.originalLanguage} />
      </div>
    </>
  )
}
