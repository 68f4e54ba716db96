// As its documentation has it: a JSON Schema, ajv with each change.
import Form from '@rjsf/core'
import validator from '@rjsf/validator-ajv8'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { jsonSchema, values } from '../fields'

export function mount(root) {
  let read = values
  function Held() {
    const [data, setData] = useState(values)
    read = data
    return (
      <Form
        schema={jsonSchema}
        validator={validator}
        formData={data}
        liveValidate
        onChange={({ formData }) => setData(formData)}
      />
    )
  }
  createRoot(root).render(<Held />)
  return () => read
}
