import { expect, test } from 'vitest'
import { z } from 'zod'
import { Fault } from '../../src-shared/contract/reply'
import { describe as described } from './mishaps'

const thrownBy = (act: () => unknown): unknown => {
  try {
    return act()
  } catch (error) {
    return error
  }
}

test('the log names an error and where it happened, but nothing of a record', () => {
  const canary = 'a sentence of the record'
  for (const error of [
    thrownBy(() => JSON.parse(`"${canary}`)),
    thrownBy(() => z.literal(['x']).parse(canary)),
    new Fault('malformed', canary),
    canary,
    { canary },
  ]) {
    expect(described(error)).not.toContain(canary)
  }
  const text = described(Object.assign(new Error('disk full'), { code: 'ENOSPC' }))
  expect(text).toMatch(/^Error ENOSPC: disk full\n\s+at .*mishaps\.test/)
})
