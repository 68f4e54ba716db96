// As its documentation has it: a Field with a function for each input, the schema as the form's validator.
import { useForm } from '@tanstack/react-form'
import { createRoot } from 'react-dom/client'
import { categories, schema, texts, values } from '../fields'

export function mount(root) {
  let read
  function Form() {
    const form = useForm({ defaultValues: values, validators: { onChange: schema } })
    read = () => form.state.values
    return (
      <form>
        {texts.map(({ name, label }) => (
          <form.Field key={name} name={name}>
            {(field) => (
              <label>
                {label}
                <input
                  type="text"
                  name={name}
                  value={field.state.value}
                  onBlur={field.handleBlur}
                  onChange={(event) => field.handleChange(event.target.value)}
                />
                {field.state.meta.errors[0]?.message}
              </label>
            )}
          </form.Field>
        ))}
        {categories.map(({ name, label }) => (
          <form.Field key={name} name={name}>
            {(field) => (
              <label>
                <input
                  type="checkbox"
                  name={name}
                  checked={field.state.value}
                  onBlur={field.handleBlur}
                  onChange={(event) => field.handleChange(event.target.checked)}
                />
                {label}
              </label>
            )}
          </form.Field>
        ))}
      </form>
    )
  }
  createRoot(root).render(<Form />)
  return () => read()
}
