// The floor: inputs that nobody listens to, made by React as the others' are.
import { createRoot } from 'react-dom/client'
import { categories, texts, values } from '../fields'

export function mount(root) {
  createRoot(root).render(
    <form>
      {texts.map(({ name, label }) => (
        <label key={name}>
          {label}
          <input type="text" name={name} defaultValue={values[name]} />
        </label>
      ))}
      {categories.map(({ name, label }) => (
        <label key={name}>
          <input type="checkbox" name={name} defaultChecked={values[name]} />
          {label}
        </label>
      ))}
    </form>,
  )
  return () => {
    const { elements } = root.querySelector('form')
    return Object.fromEntries([
      ...texts.map(({ name }) => [name, elements[name].value]),
      ...categories.map(({ name }) => [name, elements[name].checked]),
    ])
  }
}
