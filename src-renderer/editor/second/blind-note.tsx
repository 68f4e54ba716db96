import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import { secondWords as words } from '../../../src-shared/words/second-coding'
import { useReading } from '../../fields/reading'
import css from './second.module.css'

const isSecond = (record: Factsheet) => record.secondCoding !== undefined

/** Above the fields of a blind copy: why its lists are empty. */
export function BlindNote() {
  return useReading(isSecond) ? <p className={css['blind']}>{words.blindNote}</p> : null
}
