// As its documentation has it: register, and zod through the resolver, with each change.
import { zodResolver } from '@hookform/resolvers/zod'
import { createRoot } from 'react-dom/client'
import { useForm } from 'react-hook-form'
import { categories, schema, texts, values } from '../fields'

export function mount(root) {
  let read
  function Form() {
    const { register, getValues, formState } = useForm({
      defaultValues: values,
      resolver: zodResolver(schema),
      mode: 'onChange',
    })
    read = getValues
    const { errors } = formState
    return (
      <form>
        {texts.map(({ name, label }) => (
          <label key={name}>
            {label}
            <input type="text" {...register(name)} />
            {errors[name]?.message}
          </label>
        ))}
        {categories.map(({ name, label }) => (
          <label key={name}>
            <input type="checkbox" {...register(name)} />
            {label}
          </label>
        ))}
      </form>
    )
  }
  createRoot(root).render(<Form />)
  return () => ({ ...read() })
}
