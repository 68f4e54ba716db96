// As its documentation has it: a JSON Schema, the vanilla renderers, its own ajv with each change.
import { JsonForms } from '@jsonforms/react'
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { jsonSchema, values } from '../fields'

export function mount(root) {
  let read = values
  function Held() {
    const [data, setData] = useState(values)
    read = data
    return (
      <JsonForms
        schema={jsonSchema}
        data={data}
        renderers={vanillaRenderers}
        cells={vanillaCells}
        onChange={({ data: now }) => setData(now)}
      />
    )
  }
  createRoot(root).render(<Held />)
  return () => read
}
