import { useEffect, useMemo, useState } from 'react'
import type { Block, Entry, FactsheetDocument, Inline } from '../../src-shared/document/tree'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { ask } from '../api'
import { useReading } from '../fields/reading'
import { usePreference } from '../preferences/preferences'

type Entries = ReadonlyMap<string, readonly Inline[]>

// A copy: the form goes on changing its own in place.
const sourcesOf = ({ sources }: Factsheet) => structuredClone(sources)

/**
 * The document with its bibliography in the citation style that was chosen. The main process writes that; until it has,
 * and where it cannot, the entries stand as the series prints them.
 */
export function useStyled(document: FactsheetDocument): FactsheetDocument {
  const style = usePreference((all) => all.citationStyle)
  const sources = useReading(sourcesOf)
  const [written, setWritten] = useState<{ readonly style: string; readonly entries: Entries }>()
  useEffect(() => {
    if (style === '') return
    let isWanted = true
    void ask('styleSources', { style, sources }).then((reply) => {
      if (!isWanted || !reply.ok) return
      const entries = reply.value.entries.map(({ source, inlines }) => [source, inlines] as const)
      setWritten({ style, entries: new Map(entries) })
    })
    return () => {
      isWanted = false
    }
  }, [style, sources])
  const entries = written?.style === style ? written.entries : undefined
  return useMemo(() => (entries ? inStyle(document, entries) : document), [document, entries])
}

function inStyle(document: FactsheetDocument, entries: Entries): FactsheetDocument {
  const entry = (each: Entry): Entry => ({
    ...each,
    inlines: entries.get(each.source) ?? each.inlines,
    translations: each.translations.map(entry),
  })
  const block = (each: Block): Block =>
    each.kind === 'bibliography' ? { ...each, entries: each.entries.map(entry) } : each
  return {
    ...document,
    parts: document.parts.map((part) =>
      part.kind === 'bibliography' ? { ...part, blocks: part.blocks.map(block) } : part,
    ),
  }
}
