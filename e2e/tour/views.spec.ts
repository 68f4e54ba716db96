import { test } from '../story'
import { everyView } from '../views'
import { Library } from '../pages/library'
import { openElectron } from '../hosts/electron'
import { Pictures } from './pictures'
import { zoom } from './window'

test('every view, light and dark, in a small window and enlarged', async ({ folder }) => {
  const open = await openElectron(`${folder}/library`)
  const pictures = new Pictures(open, 'view-')
  await everyView(open, (name) => pictures.everySize(name))
  // Enlarged, it floats over the work only while it is wanted.
  await new Library(open.page).open('Republic of Korea')
  await zoom(open, 2)
  await open.page.keyboard.press('Control+p')
  await open.page
    .getByRole('complementary', { name: 'Preview' })
    .getByRole('heading', { level: 1 })
    .waitFor()
  await pictures.take('preview-enlarged')
  await open.close()
})
