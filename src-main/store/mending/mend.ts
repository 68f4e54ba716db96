import path from 'node:path'
import { makeFolder } from '../data-folder'
import type { DataFolder } from '../layout'
import { recordFileName } from '../index-lines'
import { moveDurably, writeDurably, type Durability } from '../write-durably'
import { damageOf, type Damage } from './damage'
import type { Mending } from './mendings'
import { soundVersions } from './older-versions'
import { momentInName } from '../moment-in-name'
import { sha256 } from '../sha256'

/**
 * Puts the newest version that reads well in the place of a damaged record, once the damaged bytes are safe in quarantine.
 * undefined where the file is not damaged, or where there is no older version: then it is not touched.
 */
export async function mendRecord(
  file: string,
  given: {
    readonly data: DataFolder
    /** Full paths of other files that may hold the record. */
    readonly strays: readonly string[]
    readonly now: Date
    readonly durability: Durability
  },
): Promise<Mending | undefined> {
  const { data, now, durability } = given
  const id = /^([0-9a-f-]{36})\.json$/.exec(file)?.[1]
  const damage = id && (await damageOf(data.records, file, durability.fs))
  if (!damage || !id) return undefined
  const [best] = await soundVersions(id, given)
  if (!best) return undefined
  const kept = await quarantine(file, damage, { data, now, durability })
  await writeDurably(path.join(data.records, recordFileName(id)), best.bytes, durability)
  const { record, envelope } = best.stored
  return {
    id,
    name: `${record.country.name} ${record.edition}`,
    foundAt: now.toISOString(),
    asOf: envelope.at,
    from: best.from,
    kept,
  }
}

/** Keeps what is damaged as it is. Answers under which name. */
async function quarantine(
  file: string,
  damage: Damage,
  { data, now, durability }: { data: DataFolder; now: Date; durability: Durability },
): Promise<string> {
  await makeFolder(data.quarantine, durability)
  const stem = `${path.basename(file, '.json')}.${momentInName(now.toISOString())}`
  switch (damage.kind) {
    case 'folder': {
      const name = `${stem}.folder`
      await moveDurably(path.join(data.records, file), path.join(data.quarantine, name), durability)
      return name
    }
    case 'bytes': {
      const name = `${stem}.json`
      const full = path.join(data.quarantine, name)
      await writeDurably(full, damage.bytes, durability)
      // Nothing is put in the place of what has not been seen to be safe.
      const again = await durability.fs.readFile(full)
      if (sha256(again) !== sha256(damage.bytes))
        throw Object.assign(new Error('Not kept'), { code: 'EIO' })
      return name
    }
  }
}
