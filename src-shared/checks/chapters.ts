import { addressAt } from '../factsheet/address'
import type { Chapter, Factsheet } from '../factsheet/factsheet'
import { checkWords } from '../words/checks'
import type { Listener } from './problem'
import { isBlank } from './field'
import { proseChecks } from './prose'
import type { OwnWords } from './own-words'

/** The introduction may be empty. */
export function introductionChecks(listener: Listener, { introduction }: Factsheet): void {
  proseChecks(listener, 'introduction', introduction, () => checkWords.introduction)
}

/** No chapter is required; one that is there has a kind and a text, and a title where its kind gives none. */
export function chapterChecks(
  listener: Listener,
  { chapters }: Factsheet,
  ownWords: OwnWords,
): void {
  for (const [index, chapter] of chapters.entries()) {
    oneChapter(listener, chapter, nameOf(chapter, index), ownWords)
  }
}

function nameOf(chapter: Chapter, index: number): string {
  return isBlank(chapter.title)
    ? checkWords.unnamedChapter(index + 1)
    : checkWords.named(chapter.title)
}

function oneChapter(listener: Listener, chapter: Chapter, name: string, ownWords: OwnWords): void {
  const part = 'chapters'
  const address = addressAt(part, chapter.id)
  listener.need(part, chapter.kind !== null, () => ({
    rule: 'chapter-kind-missing',
    address: `${address}/kind`,
    message: checkWords.chapterKind(name),
  }))
  if (chapter.kind !== null && ownWords('chapters', chapter.kind)) {
    listener.need(part, !isBlank(chapter.title), () => ({
      rule: 'chapter-title-missing',
      address: `${address}/title`,
      message: checkWords.chapterTitle(name),
    }))
  }
  listener.need(part, !isBlank(chapter.text.markdown), () => ({
    rule: 'chapter-text-missing',
    address: `${address}/text`,
    message: checkWords.chapterText(name),
  }))
  proseChecks(listener, `${address}/text`, chapter.text, () => checkWords.chapter)
}
