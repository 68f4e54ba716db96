import { Suspense, useCallback, useEffect, useState } from 'react'
import { cockpitWords } from '../../src-shared/words/cockpit'
import { comparisonWords } from '../../src-shared/words/comparison'
import type { LibraryActions } from '../library/actions'
import { Library } from '../library/library'
import { useListingState } from '../library/listing'
import { Unreachable } from '../library/unreachable'
import { useNotify } from '../notices/notices'
import { usePreference } from '../preferences/preferences'
import { useBringIn } from './bring-in'
import { bulkActions } from './bulk-actions'
import type { FirstList } from './first-list'
import { useFolder } from './folder'
import { useGivenFiles } from './given-files'
import { useDraggedFiles, useImporting } from './importing'
import { DropHere } from '../library/drop-here'
import { useKeepingHouse } from './keeping-house'
import { useListing } from './listing'
import { Mishap } from './mishap'
import { useObeying } from './obeying'
import { useOpening } from './opening'
import type { Overlay } from './overlays'
import { Questions } from './questions'
import { useTypedAhead } from './typed-ahead'
import { WayBack } from './way-back'
import { nameOf, type Question } from './view'
import { WhoCard } from './who'
import css from './banner.module.css'

/** The frame: one view, what floats over it, and what is asked of it. */
export function App({ firstList }: { readonly firstList: FirstList }) {
  const [question, setQuestion] = useState<Question>()
  /** The edition of the cockpit. */
  const [steered, setSteered] = useState<number>()
  const [overlay, setOverlay] = useState<Overlay>()
  const me = usePreference((all) => all.me)
  const notify = useNotify()
  const say = useCallback((message: string) => notify(message, undefined, 'grave'), [notify])
  const { listed, firstRows, unreachable, later, refresh } = useListing(firstList, say)
  const opening = useOpening({ say, refresh })
  const { view, editor, settle, showLibrary, toLibrary, open } = opening
  const { folder, refreshFolder } = useFolder(listed !== undefined, view)
  const house = useKeepingHouse({
    say,
    settle,
    refresh,
    showLibrary,
    inSight: view.kind === 'library',
  })
  const listing = useListingState()
  const bringIn = useBringIn({ opening, house, refresh, onQuestion: setQuestion })
  const { compare } = opening
  const compareAll = useCallback(() => void compare(listed?.summaries ?? []), [compare, listed])
  const importing = useImporting({ opening, house, refresh, say, onQuestion: setQuestion })
  const isDraggedOver = useDraggedFiles()
  const typedAhead = useTypedAhead(
    later === undefined && overlay?.kind === 'palette',
    useCallback(() => setOverlay(undefined), []),
  )
  const { importFrom } = importing
  useGivenFiles(
    question !== undefined,
    useCallback(() => importFrom('given'), [importFrom]),
  )
  const obey = useObeying({
    opening,
    house,
    bringIn,
    importing,
    overlay,
    refresh,
    refreshFolder,
    onOverlay: setOverlay,
    onQuestion: setQuestion,
    onCompare: compareAll,
  })

  // Where the focus went with what it was on, the list's title gets it: a keyboard must never stand nowhere.
  useEffect(() => {
    if (view.kind === 'library' && document.activeElement === document.body)
      document.querySelector<HTMLElement>('h1')?.focus()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- Runs for the list, though it does not read it.
  }, [view.kind, listed])

  useEffect(() => {
    if (later && listed?.codebooks) later.learnCodebooks(listed.codebooks)
  }, [later, listed])

  const readAnew = async () => {
    await Promise.all([refreshFolder(), refresh()])
    if (view.kind === 'editor') await open(view.opened.record.id)
  }
  const actions: LibraryActions = {
    onPress: opening.readAhead,
    onOpen: (id) => void open(id),
    onOpenAt: (id, address) => void open(id, false, { at: address }),
    onExport: (id) => void open(id, true),
    onExportMany: () => setQuestion({ kind: 'export' }),
    onNew: () => setQuestion({ kind: 'begin', failure: '' }),
    onNextEdition: () => setQuestion({ kind: 'nextEdition', failure: '' }),
    onImport: () => void importing.importFrom('files'),
    onCompareWith: (summary) => setQuestion({ kind: 'compareWith', id: summary.id }),
    onCompare: (summary) => setQuestion({ kind: 'compareEditions', id: summary.id }),
    onOpenFile: () => void bringIn.openFile(),
    onOpenSample: () => void bringIn.openSample(),
    onDuplicate: (summary) => void house.duplicate(summary.id, nameOf(summary)),
    onTrash: (summary) => void house.trash(summary.id, nameOf(summary)),
    onCockpit: () => void opening.toCockpit(),
    onTrashOpen: () => setOverlay({ kind: 'trash' }),
    onHelp: (topic) => setOverlay({ kind: 'help', topic }),
  }

  return (
    <div className={css['frame']}>
      {later && folder && (
        <later.FolderNotes
          folder={folder}
          openReadOnly={view.kind === 'editor' ? view.opened.readOnly : undefined}
          say={say}
          onTaken={() => void readAnew()}
          onSeen={() => void refreshFolder()}
          onMove={() => void obey('moveLibrary')}
        />
      )}
      {view.kind === 'editor' && view.from !== undefined && (
        <WayBack
          label={view.from === 'compare' ? comparisonWords.back : cockpitWords.back}
          onBack={() =>
            void (view.from === 'compare' ? opening.toComparison() : opening.toCockpit())
          }
        />
      )}
      {isDraggedOver && <DropHere />}
      <div className={css['view']}>
        {unreachable !== undefined && (
          <Unreachable
            why={unreachable}
            onRetry={() => void refresh()}
            onChoose={() => void obey('moveLibrary')}
          />
        )}
        {view.kind === 'library' && unreachable === undefined && (
          <Library
            listed={listed}
            firstRows={firstRows}
            listing={listing}
            later={later}
            actions={actions}
            bulk={bulkActions({
              house,
              onQuestion: setQuestion,
              onCompare: (chosen) => void compare(chosen),
            })}
            question={<WhoCard />}
          />
        )}
        {view.kind === 'compare' && later && opening.place && (
          <Mishap onLibrary={() => void toLibrary()}>
            <Suspense fallback={null}>
              <later.CompareView
                summaries={listed?.summaries ?? []}
                place={opening.place}
                onPlace={opening.changePlace}
                onJump={(id, address) => void open(id, false, { at: address, from: 'compare' })}
                onLibrary={() => void toLibrary()}
              />
            </Suspense>
          </Mishap>
        )}
        {view.kind === 'cockpit' && later && (
          <Suspense fallback={null}>
            <later.CockpitView
              summaries={listed?.summaries ?? []}
              edition={steered}
              onEdition={setSteered}
              onGo={(id, section) =>
                void open(id, false, {
                  at: (record) => later.placeOfSection(record, section),
                  from: 'cockpit',
                })
              }
              onLibrary={() => void toLibrary()}
            />
          </Suspense>
        )}
        {view.kind === 'editor' && later && (
          <Mishap key={view.opening} onLibrary={() => void toLibrary()}>
            <later.FactsheetView
              opened={view.opened}
              readOnly={folder?.readOnly?.message ?? view.opened.readOnly}
              exporting={view.exporting}
              me={me}
              onLibrary={() => void toLibrary()}
              onOpenFactsheet={(id) => void open(id)}
              onKeptApart={(id) => void open(id)}
              onOpen={opening.onEditor}
            />
          </Mishap>
        )}
      </div>
      {later && (
        <>
          <later.Overlays
            overlay={overlay}
            onOverlay={setOverlay}
            typedAhead={typedAhead}
            listed={listed}
            editor={editor}
            onOpen={(id) => void open(id)}
            onOpenAt={(id, address) => void opening.openAt(id, address)}
            onCommand={(command) => void obey(command)}
            onRestored={() => void Promise.all([refresh(), refreshFolder()])}
          />
          <Questions
            question={question}
            listed={listed}
            later={later}
            house={house}
            bringIn={bringIn}
            importing={importing}
            onOpen={open}
            onQuestion={setQuestion}
          />
        </>
      )}
    </div>
  )
}
