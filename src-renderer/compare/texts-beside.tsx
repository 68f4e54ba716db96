import { useMemo } from 'react'
import type { ToRead } from '../../src-shared/calibration/question'
import type { TextThere } from '../../src-shared/calibration/testimony'
import { wordDifference } from '../../src-shared/changes/word-difference'
import type { Digest } from '../../src-shared/comparison/digest'
import { withSourcesRead } from '../../src-shared/prose/citations'
import { comparisonWords } from '../../src-shared/words/comparison'
import css from './compare.module.css'
import { Passage } from './passage'
import { useSaid } from './use-said'

const words = comparisonWords.side

/** What two to four factsheets write on one thing; none where nobody writes anything. */
export function TextsBeside({
  shown,
  question,
  about,
  onlyDiffering,
  marksWords,
}: {
  readonly shown: readonly Digest[]
  readonly question: ToRead
  /** What they write about, in words. */
  readonly about: string
  readonly onlyDiffering: boolean
  /** Whether the words that the first does not have are marked in the others, in place of what they are formatted with. */
  readonly marksWords: boolean
}) {
  const ids = useMemo(() => shown.map(({ id }) => id), [shown])
  const { said, failure } = useSaid(ids, question)
  const texts = ids.map((id) => said.find((each) => each.id === id)?.texts ?? [])
  const written = texts.map(writtenIn)
  const differs = new Set(written).size > 1
  if (failure !== undefined)
    return (
      <tr>
        <td colSpan={shown.length + 1}>
          <span role="alert">{failure}</span>
        </td>
      </tr>
    )
  if (written.every((text) => text === '') || (onlyDiffering && !differs)) return null
  return (
    <tr>
      <th scope="row">{differs ? words.textsDiffer(about) : words.texts(about)}</th>
      {texts.map((some, at) => (
        <td key={ids[at]}>
          {marksWords && at > 0 ? (
            <Marked first={written[0]!} own={written[at]!} />
          ) : (
            some.map((text) => <Passage key={`${text.address} ${text.of}`} text={text} />)
          )}
        </td>
      ))}
    </tr>
  )
}

const writtenIn = (texts: readonly TextThere[]) =>
  texts.map((text) => withSourcesRead(text.markdown, text.sources)).join('\n\n')

function Marked({ first, own }: { readonly first: string; readonly own: string }) {
  const stretches = useMemo(() => wordDifference(first, own), [first, own])
  return (
    <p dir="auto" className={css['marked']}>
      {stretches
        .filter(({ kind }) => kind !== 'removed')
        .map(({ kind, text }, at) =>
          // Stretches have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          kind === 'added' ? <ins key={at}>{text}</ins> : <span key={at}>{text}</span>,
        )}
    </p>
  )
}
