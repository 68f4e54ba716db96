import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Opens a file in LibreOffice without a window and saves it in another form. Answers the path of what it saved. */
export async function throughOffice(
  file: string,
  form: 'docx' | 'pdf',
  folder: string,
): Promise<string> {
  const out = await converted(file, form, folder)
  return path.join(out, `${path.basename(file, path.extname(file))}.${form}`)
}

/** What LibreOffice reads in a sheet of a workbook, as CSV; sheets are counted from 1. */
export async function csvOfSheet(file: string, sheet: number, folder: string): Promise<string> {
  const out = await converted(
    file,
    `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,${sheet}`,
    folder,
  )
  const name = (await readdir(out)).find((each) => each.endsWith('.csv'))
  return readFile(path.join(out, name!), 'utf8')
}

/** The folder in which the file lies in another form. */
async function converted(file: string, form: string, folder: string): Promise<string> {
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
  return out
}

/** What a program prints. */
export function run(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { maxBuffer: 2 ** 26 }, (error, out) =>
      error ? reject(error) : resolve(out),
    )
  })
}
