/**
 * For tests: a copy with fields set by path (`record.country.name`), whatever their type, as another program might
 * have changed a file; undefined takes a field out.
 */
export function altered(value: unknown, changes: Readonly<Record<string, unknown>>): object {
  const copy = JSON.parse(JSON.stringify(value)) as object
  for (const [path, field] of Object.entries(changes)) {
    const steps = path.split('.')
    const last = steps.pop()!
    const holder = steps.reduce<Record<string, unknown>>(
      (here, step) => here[step] as Record<string, unknown>,
      copy as Record<string, unknown>,
    )
    if (field === undefined) delete holder[last]
    else holder[last] = field
  }
  return copy
}
