import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { Fragment, useMemo, type ReactNode } from 'react'
import type { Source } from '../../src-shared/factsheet/source'
import { readCitations, shortSource } from '../../src-shared/prose/citations'
import { proseWords } from '../../src-shared/words/prose'
import css from './prose.module.css'

/**
 * Markdown as its reader will see it, made of elements and never of HTML: what looks like HTML is shown as it is
 * written. Links say where they lead, and lead nowhere from here.
 */
export function Rendered({
  markdown,
  sources,
}: {
  readonly markdown: string
  readonly sources: readonly Source[]
}) {
  const tree = useMemo(() => fromMarkdown(markdown), [markdown])
  const names = useMemo(
    () => new Map(sources.map((source) => [source.id, { source, name: shortSource(source) }])),
    [sources],
  )
  return renderNode(tree, names)
}

type Named = ReadonlyMap<string, { readonly source: Source; readonly name: string }>

function renderNode(node: Nodes, names: Named): ReactNode {
  const inside = () =>
    'children' in node
      ? node.children.map((child, index) => (
          // Nodes have no identity but their place, and are drawn anew as a whole.
          // oxlint-disable-next-line react/no-array-index-key
          <Fragment key={index}>{renderNode(child, names)}</Fragment>
        ))
      : null
  switch (node.type) {
    case 'root':
      return inside()
    case 'paragraph':
      return <p>{inside()}</p>
    case 'heading':
      return <p className={css['heading']}>{inside()}</p>
    case 'blockquote':
      return <blockquote>{inside()}</blockquote>
    case 'list':
      return node.ordered ? <ol start={node.start ?? 1}>{inside()}</ol> : <ul>{inside()}</ul>
    case 'listItem':
      return <li>{inside()}</li>
    case 'emphasis':
      return <em>{inside()}</em>
    case 'strong':
      return <strong>{inside()}</strong>
    case 'break':
      return <br />
    case 'thematicBreak':
      return <hr />
    case 'inlineCode':
      return <code>{node.value}</code>
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      )
    case 'html':
      return <span className={css['raw']}>{node.value}</span>
    case 'text':
      return readCitations(node.value).map((run, index) =>
        run.kind === 'text' ? (
          run.text
        ) : (
          // oxlint-disable-next-line react/no-array-index-key
          <Citation key={index} cited={run.cited} names={names} />
        ),
      )
    case 'link':
      return <Linked address={node.url}>{inside()}</Linked>
    case 'image':
      return <Linked address={node.url}>{node.alt || proseWords.picture}</Linked>
    case 'linkReference':
      return <>[{inside()}]</>
    case 'imageReference':
      return `[${node.alt ?? ''}]`
    case 'definition':
      return <p className={css['raw']}>{`[${node.label ?? node.identifier}]: ${node.url}`}</p>
    // Of extensions that are not installed.
    default:
      return inside()
  }
}

const onTheWeb = /^https?:\/\//i

function Linked({ address, children }: { readonly address: string; readonly children: ReactNode }) {
  return (
    <>
      <span className={onTheWeb.test(address) ? css['linked'] : undefined}>{children}</span>
      <span className={css['address']}> ({address})</span>
    </>
  )
}

function Citation({
  cited,
  names,
}: {
  readonly cited: readonly { readonly id: string; readonly locator: string }[]
  readonly names: Named
}) {
  return cited.map(({ id, locator }, index) => {
    const known = names.get(id)
    const place = locator === '' ? '' : `, ${locator}`
    return (
      <Fragment key={`${id}${locator}`}>
        {index > 0 && ' '}
        {known ? (
          <cite className={css['citation']} title={known.source.csl.title}>
            {known.name}
            {place}
          </cite>
        ) : (
          <span className={css['unknown']}>
            @{id}
            {place} – {proseWords.unknownSource}
          </span>
        )}
      </Fragment>
    )
  })
}
