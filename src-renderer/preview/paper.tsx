import type { Element } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { memo, type AnchorHTMLAttributes } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import {
  htmlContents,
  htmlCover,
  htmlPart,
  htmlWatermark,
} from '../../src-shared/document/html/page'
import type { ContentsLine } from '../../src-shared/document/contents'
import { contentsOf } from '../../src-shared/document/contents'
import type { Cover, DocumentPart, FactsheetDocument } from '../../src-shared/document/tree'

/** The same elements that are printed, part by part: of a long factsheet only the part that has changed is drawn anew. */
export const Paper = memo(({ document }: { readonly document: FactsheetDocument }) => {
  const isDraft = document.missing.length > 0
  return (
    <article className={isDraft ? 'factsheet draft' : 'factsheet'} lang={document.lang}>
      {isDraft && drawn(htmlWatermark())}
      <CoverPage cover={document.cover} />
      <Contents lines={JSON.stringify(contentsOf(document))} />
      {document.parts.map((part) => (
        <Part key={part.anchor} part={part} />
      ))}
    </article>
  )
})

const CoverPage = memo(({ cover }: { readonly cover: Cover }) => drawn(htmlCover(cover)))
const Part = memo(({ part }: { readonly part: DocumentPart }) => drawn(htmlPart(part)))
/** By what they say: they are made anew with each document. */
const Contents = memo(({ lines }: { readonly lines: string }) =>
  drawn(htmlContents(JSON.parse(lines) as readonly ContentsLine[])),
)

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
