// Makes sure that the programs are there which read PDFs independently of what wrote them (poppler).
import { installOrExplain } from './debian-packages.mjs'
import { onPath } from './on-path.mjs'

export async function ensurePdfReaders() {
  const programs = ['pdftotext', 'pdfinfo', 'pdffonts', 'pdftoppm']
  await installOrExplain(programs.every(onPath) ? [] : ['poppler-utils'], 'Reading PDFs back')
}
