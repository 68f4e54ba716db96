// As its documentation has it: Field and ErrorMessage, a validate function over the whole form.
import { ErrorMessage, Field, Formik, Form } from 'formik'
import { createRoot } from 'react-dom/client'
import { categories, errorsIn, texts, values } from '../fields'

export function mount(root) {
  let read
  createRoot(root).render(
    <Formik initialValues={values} validate={errorsIn} onSubmit={() => {}}>
      {({ values: now }) => {
        read = now
        return (
          <Form>
            {texts.map(({ name, label }) => (
              <label key={name}>
                {label}
                <Field type="text" name={name} />
                <ErrorMessage name={name} />
              </label>
            ))}
            {categories.map(({ name, label }) => (
              <label key={name}>
                <Field type="checkbox" name={name} />
                {label}
              </label>
            ))}
          </Form>
        )
      }}
    </Formik>,
  )
  return () => read
}
