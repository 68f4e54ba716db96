import path from 'node:path'
import { largeName, writeLarge } from '../bench/large.mjs'
import { factsheets } from './cli'

export { largeName }

/** Fills a data folder with one factsheet of 60 policies and 300 sources. */
export async function importLarge(folder: string): Promise<string> {
  const data = path.join(folder, 'library')
  const file = path.join(folder, 'large.json')
  await writeLarge(file)
  const ended = await factsheets('import', file, '--data', data)
  if (ended.code !== 0) throw new Error(ended.err)
  return data
}
