// As its documentation has it: a model made from JSON; it checks with each value, and takes each key.
import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import 'survey-core/survey-core.css'
import { Survey } from 'survey-react-ui'
import { categories, texts, values } from '../fields'

export function mount(root) {
  const survey = new Model({
    textUpdateMode: 'onTyping',
    checkErrorsMode: 'onValueChanged',
    elements: [
      ...texts.map(({ name, label }) => ({ type: 'text', name, title: label, maxLength: 5000 })),
      // One box each, as in the other forms.
      ...categories.map(({ name, label }) => ({
        type: 'boolean',
        renderAs: 'checkbox',
        name,
        title: label,
      })),
    ],
  })
  survey.data = structuredClone(values)
  createRoot(root).render(<Survey model={survey} />)
  return () => survey.data
}
