import type { Handlers } from '../../src-shared/contract/reply'
import type { AskWhere } from './ports'
import type { Styles } from '../references/styles'

/** In which style of citation the bibliography is printed. */
export function styleHandlers({
  ask,
  styles,
}: {
  readonly ask: Pick<AskWhere, 'openFile'>
  readonly styles: Styles
}) {
  return {
    async listStyles() {
      return { styles: [...(await styles.list())] }
    },
    async addStyle() {
      const chosen = await ask.openFile('style')
      if (!chosen) return { outcome: 'cancelled' }
      return { outcome: 'added', style: await styles.add(chosen) }
    },
    async removeStyle({ id }) {
      await styles.remove(id)
      return {}
    },
    async styleSources({ style, sources }) {
      const written = await styles.write(style, sources)
      return { entries: [...written].map(([source, inlines]) => ({ source, inlines })) }
    },
  } satisfies Partial<Handlers>
}
