import { z } from 'zod'

const format = 'factsheet-lock'

/** Who holds a data folder, as its file `lock` says it. What a system cannot tell is empty. */
const holder = z.object({
  format: z.literal(format),
  /** Process id on `host`. */
  pid: z.number().int(),
  /** Name of the computer. */
  host: z.string(),
  /** Differs after each start of the computer. */
  bootId: z.string(),
  /** When the process began, as its system counts; tells it from a later one with the same id. */
  processStart: z.string(),
  /** ISO 8601, UTC: since when it holds the folder. */
  startedAt: z.iso.datetime(),
  nonce: z.string().min(1),
})
export type Holder = Omit<z.infer<typeof holder>, 'format'>

export function holderText(given: Holder): string {
  return `${JSON.stringify({ format, ...given }, null, 2)}\n`
}

/** undefined where the text is not, or not yet, what a holder writes. */
export function holderIn(bytes: Uint8Array): Holder | undefined {
  try {
    const read = holder.safeParse(JSON.parse(new TextDecoder().decode(bytes)))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}
