import { sectionFindings } from '../../../words/findings-sections'
import type { Rule } from '../../rule'
import { codesOf } from './category-lists'
import { standingOf } from './category-standing'

/** Codes of imported data are kept whatever they are; nobody can say what such a one means. */
export const categoryUnknown: Rule = {
  rule: 'category-unknown',
  of: 'policy',
  find: (at, setting) =>
    codesOf(at)
      .filter(({ list, code }) => standingOf(setting, list, code).kind === 'unknown')
      .map(({ code, list, address }) => ({
        address,
        says: sectionFindings.unknown(code, setting.codebook.lists[list].label, at.name),
        facts: [code],
      })),
}
