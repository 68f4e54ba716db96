/** Why a version of a record was kept. */
export const versionKinds = [
  'session',
  'named',
  'sent',
  'validated',
  'published',
  'handedOn',
  'received',
  'beforeRestore',
  'recovered',
  'replaced',
  'beforeTogether',
  'beforeMerge',
  'merged',
] as const
export type VersionKind = (typeof versionKinds)[number]
