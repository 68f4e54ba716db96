import { useWatch } from 'react-hook-form'
import { categoriesOf } from '../../../src-shared/codebook/lookup'
import type { Chapter } from '../../../src-shared/factsheet/factsheet'
import { emptyText } from '../../../src-shared/factsheet/text'
import { editorWords } from '../../../src-shared/words/editor'
import { fieldWords } from '../../../src-shared/words/fields'
import { useFactsheetForm } from '../../fields/form'
import { ItemList } from '../../fields/item-list'
import { LineField } from '../../fields/line-field'
import { SelectField } from '../../fields/select-field'
import { TextField } from '../../fields/text-field'

const words = fieldWords.chapters

export function Chapters() {
  const { control } = useFactsheetForm()
  const codebook = useWatch({ control, name: 'codebook' })
  const kinds = categoriesOf(codebook, 'chapters').map(({ code, label }) => ({
    value: code,
    label,
  }))
  return (
    <ItemList<Chapter>
      name="chapters"
      label={editorWords.parts.chapters}
      empty={words.empty}
      adds={[
        { label: words.add, begin: (id) => ({ id, kind: null, title: '', text: emptyText() }) },
      ]}
      copy={(chapter, id) => ({ ...structuredClone(chapter), id })}
      summarise={(chapter) => {
        const kind = kinds.find((each) => each.value === chapter.kind)?.label
        return [chapter.title || kind || words.unnamed, chapter.title && kind]
          .filter(Boolean)
          .join(' · ')
      }}
    >
      {(index) => (
        <>
          <SelectField name={`chapters.${index}.kind`} label={words.kind} options={kinds} />
          <LineField name={`chapters.${index}.title`} label={words.title} />
          <TextField name={`chapters.${index}.text`} label={words.text} />
        </>
      )}
    </ItemList>
  )
}
