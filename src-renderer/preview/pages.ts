import { useEffect, useRef, useState } from 'react'
import type { PageNumbers } from '../../src-shared/document/html/page'
import type { PageEdge } from '../../src-shared/document/html/page-edges'
import type { FactsheetDocument } from '../../src-shared/document/tree'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { ask } from '../api'
import { useReading } from '../fields/reading'

export type Pages = {
  readonly numbers: PageNumbers
  /** Of each part that pages begin in, by its anchor. */
  readonly edges: ReadonlyMap<string, readonly PageEdge[]>
}

const idOf = ({ id }: Factsheet) => id
/** By then what was typed is saved, and nobody is typing. */
const idle = 1500

/**
 * The pages of the PDF, printed out of sight by the main process when nothing has changed for a while. Until then, and
 * where nothing can be printed, those of the last time stand where their words do.
 */
export function usePages(document: FactsheetDocument): Pages | undefined {
  const id = useReading(idOf)
  const [pages, setPages] = useState<Pages>()
  const isFirst = useRef(true)
  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(
      () => {
        void ask('findPages', { id }).then((reply) => {
          if (isWanted && reply.ok) setPages((before) => pagesFrom(reply.value, before))
        })
      },
      isFirst.current ? 0 : idle,
    )
    isFirst.current = false
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [id, document])
  return pages
}

type Found = {
  readonly numbers: readonly (readonly [string, number])[]
  readonly starts: readonly (PageEdge & { readonly child: string })[]
}

/** What has not changed stays the same, so that it is not drawn anew. */
function pagesFrom({ numbers, starts }: Found, before: Pages | undefined): Pages {
  const edges = Map.groupBy(starts, ({ child }) => child)
  return {
    numbers: before && isSame([...before.numbers], numbers) ? before.numbers : new Map(numbers),
    edges: new Map(
      [...edges].map(([child, now]) => {
        const known = before?.edges.get(child)
        return [child, known && isSame(known, now) ? known : now]
      }),
    ),
  }
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
