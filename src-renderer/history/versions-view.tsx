import { useState } from 'react'
import type { ListedVersion } from '../../src-shared/contract/contract'
import { editable } from '../../src-shared/factsheet/editable'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import type { VersionKind } from '../../src-shared/factsheet/version-kind'
import { historyWords as words } from '../../src-shared/words/history'
import { Button } from '../controls/button'
import { useReadOnly } from '../fields/read-only'
import { Comparison } from './comparison'
import css from './history.module.css'
import { momentOf } from './moments'
import { NameVersion } from './name-version'
import type { Jump, Past, Side, TitleOf } from './past'
import { namedBy } from './people'
import { VersionList } from './version-list'
import { nameOfVersion, useVersion, useVersions } from './versions'

const now = 'now'

/** The versions on one side, and on the other the chosen one compared with what stands now or with another one. */
export function Versions({
  fromFile,
  since,
  kept,
  past,
  titleOf,
  onJump,
}: {
  /** Counts the versions that were kept since, of which the list does not know yet. */
  readonly kept: number
  readonly fromFile: { readonly record: Factsheet; readonly savedAt: string } | undefined
  /** The kind of the version to begin with. */
  readonly since: VersionKind | undefined
  readonly past: Past
  readonly titleOf: TitleOf
  readonly onJump: Jump
}) {
  const { id, people } = past.now
  const readOnly = useReadOnly()
  const { listed, failure, refresh } = useVersions(id, kept, past.settle)
  const [picked, setPicked] = useState<string | undefined>()
  const [other, setOther] = useState(now)
  const [isNaming, setNaming] = useState(false)

  const versions = listed?.versions ?? []
  const ofFile = fromFile && versions.find(({ at }) => at === fromFile.savedAt)
  const newest = versions.find(({ kind }) => kind === since) ?? versions[0]
  const first = fromFile ? (ofFile?.version ?? 'file') : newest?.version
  const chosen = listed && (picked ?? first)
  const isInList = (version: string | undefined) =>
    version !== undefined && versions.some((each) => each.version === version)
  const read = useVersion(id, isInList(chosen) ? chosen! : null)
  const readOther = useVersion(id, isInList(other) ? other : null)

  const sideOf = (key: string | undefined, found: typeof read): Side | undefined => {
    if (key === now) return { version: null, name: words.now, record: past.now }
    if (key === 'file') {
      return (
        fromFile && { version: 'file', name: words.fromFile, record: editable(fromFile.record) }
      )
    }
    const version = versions.find((each) => each.version === key)
    const record = found?.record
    return version && record
      ? { version: version.version, name: nameOfVersion(version, momentOf), record }
      : undefined
  }
  const ageOf = (key: string) =>
    key === now
      ? -1
      : key === 'file'
        ? Infinity
        : versions.findIndex((each) => each.version === key)
  const [one, two] = [sideOf(chosen, read), sideOf(other, readOther)]
  const pair = useLast(
    one && two && chosen !== undefined
      ? ageOf(chosen) >= ageOf(other)
        ? [one, two]
        : [two, one]
      : undefined,
  )
  const chosenVersion = versions.find((each) => each.version === chosen)
  const problem = failure ?? read?.failure ?? readOther?.failure
  if (!listed && failure === undefined) return <p className={css['message']}>{words.loading}</p>
  return (
    <div className={css['body']}>
      <div className={css['list']}>
        {listed && listed.unreadable > 0 && (
          <p className={css['warning']}>{words.unreadable(listed.unreadable)}</p>
        )}
        {chosen === undefined ? (
          <div className={css['empty']}>
            <p>{words.empty}</p>
            <p>{words.emptyHint}</p>
          </div>
        ) : (
          <VersionList
            versions={versions}
            nameOf={namedBy({ people }, listed?.names ?? {})}
            chosen={chosen}
            fromFile={fromFile && !ofFile ? fromFile.savedAt : undefined}
            onChoose={setPicked}
          />
        )}
      </div>
      {/* It scrolls, so it must be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={css['comparison']} aria-label={words.comparing} tabIndex={0}>
        {problem !== undefined && <p className={css['warning']}>{problem}</p>}
        {chosen !== undefined && (
          <div className={css['choosing']}>
            <label>
              <span>{words.compareWith}</span>
              <select value={other} onChange={(event) => setOther(event.currentTarget.value)}>
                <option value={now}>{words.now}</option>
                {versions.map((version) => (
                  <option
                    key={version.version}
                    value={version.version}
                    disabled={version.version === chosen}
                  >
                    {optionOf(version)}
                  </option>
                ))}
              </select>
            </label>
            {chosenVersion && readOnly === undefined && (
              <Button onClick={() => setNaming(true)}>{words.rename}</Button>
            )}
          </div>
        )}
        {pair && problem === undefined && (
          <Comparison
            key={`${pair[0].version} ${pair[1].version}`}
            before={pair[0]}
            after={pair[1]}
            past={past}
            titleOf={titleOf}
            onJump={onJump}
          />
        )}
      </section>
      {isNaming && chosenVersion && (
        <NameVersion
          id={id}
          version={chosenVersion}
          onNamed={() => void refresh()}
          onClose={() => setNaming(false)}
        />
      )}
    </div>
  )
}

function optionOf(version: ListedVersion): string {
  const { name, at, kind } = version
  return name === '' ? `${momentOf(at)} · ${words.kinds[kind]}` : `${momentOf(at)} · “${name}”`
}

type Pair = readonly [Side, Side]

/** The last pair there was, so that a comparison stays on the screen while the next version is read. */
function useLast(pair: Pair | undefined): Pair | undefined {
  const [last, setLast] = useState(pair)
  const isSame = (one: Side, other: Side | undefined) =>
    one.record === other?.record && one.name === other.name
  if (pair && !pair.every((side, index) => isSame(side, last?.[index]))) setLast(pair)
  return pair ?? last
}
