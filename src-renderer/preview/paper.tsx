import type { Element } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { memo, type AnchorHTMLAttributes } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import {
  htmlContents,
  htmlCover,
  htmlPart,
  htmlWatermark,
  type PageNumbers,
} from '../../src-shared/document/html/page'
import { withPageEdges, type PageEdge } from '../../src-shared/document/html/page-edges'
import type { ContentsLine } from '../../src-shared/document/contents'
import { contentsOf } from '../../src-shared/document/contents'
import type { Cover, DocumentPart, FactsheetDocument } from '../../src-shared/document/tree'
import { documentWords } from '../../src-shared/words/document'
import type { Pages } from './pages'

/**
 * The same elements that are printed, part by part: of a long factsheet only the part that has changed is drawn anew.
 * Between them, and in them, the edges of the pages that they will be printed on, once these are known.
 */
export const Paper = memo(
  ({
    document,
    pages,
  }: {
    readonly document: FactsheetDocument
    readonly pages?: Pages | undefined
  }) => {
    const isDraft = document.missing.length > 0
    const running = documentWords.running(document.country, document.edition, isDraft)
    return (
      <article className={isDraft ? 'factsheet draft' : 'factsheet'} lang={document.lang}>
        {isDraft && drawn(htmlWatermark())}
        <CoverPage cover={document.cover} />
        <Contents
          lines={JSON.stringify(contentsOf(document))}
          numbers={pages?.numbers}
          edges={pages?.edges.get('contents') ?? none}
          running={running}
        />
        {document.parts.map((part) => (
          <Part
            key={part.anchor}
            part={part}
            edges={pages?.edges.get(part.anchor) ?? none}
            running={running}
          />
        ))}
      </article>
    )
  },
)
const none: readonly PageEdge[] = []

type OnPages = { readonly edges: readonly PageEdge[]; readonly running: string }

const CoverPage = memo(({ cover }: { readonly cover: Cover }) => drawn(htmlCover(cover)))
const Part = memo(({ part, edges, running }: OnPages & { readonly part: DocumentPart }) =>
  onPages(htmlPart(part), edges, running),
)
/** By what they say: they are made anew with each document. */
const Contents = memo(
  ({
    lines,
    numbers,
    edges,
    running,
  }: OnPages & { readonly lines: string; readonly numbers: PageNumbers | undefined }) =>
    onPages(htmlContents(JSON.parse(lines) as readonly ContentsLine[], numbers), edges, running),
)

function onPages(element: Element, edges: readonly PageEdge[], running: string) {
  const { before, part } = withPageEdges(element, edges, running)
  return (
    <>
      {before && drawn(before)}
      {drawn(part)}
    </>
  )
}

function drawn(element: Element) {
  return toJsxRuntime(element, { Fragment, jsx, jsxs, components: { a: Link } })
}

/** Leads to its place in the preview; what leads out says where and stays: the window goes to no other page. */
function Link({ href = '', children, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  if (!href.startsWith('#')) {
    return (
      <span className="out" title={href}>
        {children}
      </span>
    )
  }
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        event.preventDefault()
        event.stopPropagation()
        const root = event.currentTarget.getRootNode() as ShadowRoot
        root.getElementById(href.slice(1))?.scrollIntoView({ block: 'start' })
      }}
    >
      {children}
    </a>
  )
}
