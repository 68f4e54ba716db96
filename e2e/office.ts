import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Opens a file in LibreOffice without a window and saves it in another form. Answers the path of what it saved. */
export async function throughOffice(
  file: string,
  form: 'docx' | 'pdf',
  folder: string,
): Promise<string> {
  // A profile of its own, so that neither another instance nor anybody's settings are in the way.
  const profile = pathToFileURL(path.join(folder, 'office')).href
  const out = path.join(folder, 'saved')
  await mkdir(out, { recursive: true })
  const args = [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    form,
    '--outdir',
    out,
    file,
  ]
  await run('soffice', args)
  return path.join(out, `${path.basename(file, path.extname(file))}.${form}`)
}

/** What a program prints. */
export function run(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { maxBuffer: 2 ** 26 }, (error, out) =>
      error ? reject(error) : resolve(out),
    )
  })
}
