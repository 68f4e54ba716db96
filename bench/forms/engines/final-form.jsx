// As its documentation has it: a Field with a function for each input, a validate function over the whole form.
import { createRoot } from 'react-dom/client'
import { Field, Form } from 'react-final-form'
import { categories, errorsIn, texts, values } from '../fields'

export function mount(root) {
  let read
  createRoot(root).render(
    <Form initialValues={values} validate={errorsIn} onSubmit={() => {}} subscription={{}}>
      {({ form }) => {
        read = () => form.getState().values
        return (
          <form>
            {texts.map(({ name, label }) => (
              <Field key={name} name={name} type="text">
                {({ input, meta }) => (
                  <label>
                    {label}
                    <input {...input} />
                    {meta.error}
                  </label>
                )}
              </Field>
            ))}
            {categories.map(({ name, label }) => (
              <Field key={name} name={name} type="checkbox">
                {({ input }) => (
                  <label>
                    <input {...input} />
                    {label}
                  </label>
                )}
              </Field>
            ))}
          </form>
        )
      }}
    </Form>,
  )
  return () => read()
}
