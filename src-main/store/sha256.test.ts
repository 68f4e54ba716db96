import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256Of } from '../../src-shared/factsheet/content-sha'
import { sha256 } from './sha256'

test('the machine hashes texts as the language of factsheets does by itself', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(sha256(text)).toBe(sha256Of(text))
    }),
  ))
