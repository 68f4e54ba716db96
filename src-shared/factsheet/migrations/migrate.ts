import { plan as thePlan, type OldRecord, type Plan } from './plan'

/** The version a record says it has; undefined where it says none. */
export function versionOf(record: unknown): number | undefined {
  const stated =
    typeof record === 'object' && record !== null && 'schemaVersion' in record
      ? record.schemaVersion
      : undefined
  return typeof stated === 'number' && Number.isInteger(stated) ? stated : undefined
}

/**
 * A record as the plan's version has it. One that has it already comes back as it is; undefined where no steps lead there
 * from its version. The given record is not changed.
 */
export function migrated(record: OldRecord, { to, steps }: Plan = thePlan): OldRecord | undefined {
  let now = record
  for (;;) {
    const version = versionOf(now)
    if (version === to) return now
    const next = steps.find(({ from }) => from === version)
    if (!next || version === undefined || version > to) return undefined
    now = { ...next.step(now), schemaVersion: version + 1 }
  }
}
