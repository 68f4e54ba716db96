// Makes sure that LibreOffice is there, which opens and saves Word files independently of what wrote them.
import { installOrExplain } from './debian-packages.mjs'
import { onPath } from './on-path.mjs'

export async function ensureOffice() {
  const packages = onPath('soffice') ? [] : ['libreoffice-writer-nogui']
  await installOrExplain(packages, 'Opening Word files in LibreOffice')
}
