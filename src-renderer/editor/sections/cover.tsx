import { useController } from 'react-hook-form'
import { codebookExtensions } from '../../../src-shared/codebook/editions'
import { countryCodeComplaint, dateComplaint } from '../../../src-shared/checks/field'
import type { Person } from '../../../src-shared/factsheet/people'
import { fieldWords } from '../../../src-shared/words/fields'
import { Field } from '../../fields/field'
import { useFactsheetForm } from '../../fields/form'
import { ItemList } from '../../fields/item-list'
import { LineField } from '../../fields/line-field'
import { ManyOf } from '../../fields/many-of'
import { SelectField } from '../../fields/select-field'
import fieldCss from '../../fields/fields.module.css'
import css from './sections.module.css'

const words = fieldWords.cover
const roles = Object.entries(words.roles).map(([value, label]) => ({ value, label }))

export function Cover() {
  return (
    <>
      <LineField name="country.name" label={words.country} hint={words.countryHint} />
      <div className={css['triple']}>
        <LineField
          name="country.code"
          label={words.code}
          hint={words.codeHint}
          complaint={countryCodeComplaint}
        />
        <EditionField />
        <LineField name="country.alsoKnownAs" label={words.alsoKnownAs} />
      </div>
      <LineField name="country.footnote" label={words.footnote} />
      <div className={css['pair']}>
        <LineField name="publisher" label={words.publisher} />
        <LineField
          name="publicationDate"
          label={words.publicationDate}
          hint={words.dateHint}
          complaint={dateComplaint}
        />
      </div>
      <h3 className={css['subheading']}>{words.people}</h3>
      <ItemList<Person>
        name="people"
        label={words.people}
        empty={words.noPeople}
        adds={[{ label: words.addPerson, begin: (id) => ({ id, name: '', role: 'author' }) }]}
        copy={(person, id) => ({ ...person, id })}
        summarise={(person) =>
          [
            person.name || words.unnamedPerson,
            roles.find((role) => role.value === person.role)?.label ?? person.role,
          ]
            .filter(Boolean)
            .join(' · ')
        }
      >
        {(index) => (
          <div className={css['pair']}>
            <LineField name={`people.${index}.name`} label={words.personName} />
            <SelectField
              name={`people.${index}.role`}
              label={words.personRole}
              options={roles}
              empty=""
            />
          </div>
        )}
      </ItemList>
      <ManyOf
        name="codebook.extensions"
        legend={words.extensions}
        options={codebookExtensions.map((extension) => ({
          value: extension.id,
          label: `${extension.title}. ${extension.definition}`,
        }))}
      />
    </>
  )
}

const firstEdition = 2015
/** Editions are prepared at most this many years ahead. */
const ahead = 3

/** A list, not a line: whatever is chosen is a year, so that an edition is never half typed. */
function EditionField() {
  const { control } = useFactsheetForm()
  const { field } = useController({ control, name: 'edition' })
  const last = new Date().getFullYear() + ahead
  const years = Array.from({ length: last - firstEdition + 1 }, (_, place) => last - place)
  const shown = years.includes(field.value) ? years : [field.value, ...years]
  return (
    <Field label={words.edition} address="edition" hint={words.editionHint}>
      {(props) => (
        <select
          {...props}
          className={fieldCss['input']}
          ref={field.ref}
          value={field.value}
          onChange={(event) => field.onChange(Number(event.target.value))}
          onBlur={field.onBlur}
        >
          {shown.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
