import { useState } from 'react'
import { referenceWords as words, styleWords } from '../../../src-shared/words/references'
import { Button } from '../../controls/button'
import { CitationStyle } from './citation-style'
import { ExportReferences } from './export-references'
import { ImportReferences } from './import-references'
import css from './references.module.css'

/** How the bibliography comes from other programs and goes to them. */
export function ReferenceTools() {
  const [open, setOpen] = useState<'import' | 'export' | 'style' | undefined>()
  const close = () => setOpen(undefined)
  return (
    <div className={css['tools']}>
      <Button onClick={() => setOpen('import')}>{words.importing.button}</Button>
      <Button onClick={() => setOpen('export')}>{words.exporting.button}</Button>
      <Button onClick={() => setOpen('style')}>{styleWords.button}</Button>
      {open === 'import' && <ImportReferences onClose={close} />}
      {open === 'export' && <ExportReferences onClose={close} />}
      {open === 'style' && <CitationStyle onClose={close} />}
    </div>
  )
}
