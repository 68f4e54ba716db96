import { useEffect, useState } from 'react'
import { knownCodebooks, learnCodebook } from '../../src-shared/codebook/editions'
import type { Digest } from '../../src-shared/comparison/digest'
import { ask } from '../api'

/** Each answer is a short piece of work, there and here. */
const atOnce = 40

export type LeftOut = { readonly id: string; readonly why: string }
export type Countries = {
  readonly countries: readonly Digest[]
  readonly leftOut: readonly LeftOut[]
  /** The codebook that all are seen in, where they were written with several. */
  readonly into: string | null
  /** How many have been read; all of them once it is done. */
  readonly done: number
  readonly isDone: boolean
  readonly failure: string | undefined
}
const nothing: Countries = {
  countries: [],
  leftOut: [],
  into: null,
  done: 0,
  isDone: false,
  failure: undefined,
}

/** Reads what is compared, some after some, and once more where codebooks differ. */
export function useCountries(ids: readonly string[]): Countries {
  const [state, setState] = useState<{ readonly of: readonly string[]; readonly read: Countries }>()
  useEffect(() => {
    let isWanted = true
    const put = (read: Countries) => isWanted && setState({ of: ids, read })
    void readAll(ids, put, () => isWanted)
    return () => {
      isWanted = false
    }
  }, [ids])
  return state?.of === ids ? state.read : nothing
}

async function readAll(
  ids: readonly string[],
  put: (read: Countries) => void,
  isWanted: () => boolean,
): Promise<void> {
  const found = new Map<string, Digest>()
  const leftOut = new Map<string, string>()
  let [into, failure]: [string | null, string | undefined] = [null, undefined]
  const read = async (some: readonly string[], codebook: string | null) => {
    for (let at = 0; at < some.length && isWanted() && failure === undefined; at += atOnce) {
      const reply = await ask('compareFactsheets', { ids: some.slice(at, at + atOnce), codebook })
      if (!reply.ok) {
        failure = reply.fault.message
        return
      }
      reply.value.codebooks.forEach(learnCodebook)
      for (const country of reply.value.countries) found.set(country.id, country)
      for (const { id, why } of reply.value.leftOut) {
        found.delete(id)
        leftOut.set(id, why)
      }
      if (codebook === null && at + atOnce < some.length) say(at + atOnce, false)
    }
  }
  const say = (done: number, isDone: boolean) =>
    put({
      countries: ids.flatMap((id) => found.get(id) ?? []),
      leftOut: [...leftOut].map(([id, why]) => ({ id, why })),
      into,
      done,
      isDone,
      failure,
    })
  await read(ids, null)
  const books = new Set([...found.values()].map(({ codebook }) => codebook))
  if (books.size > 1) {
    into = newestOf(books)
    const others = [...found.values()].filter(({ codebook }) => codebook !== into)
    await read(
      others.map(({ id }) => id),
      into,
    )
  }
  say(ids.length, true)
}

/** A crosswalk leads from one codebook to the next, and never back. */
function newestOf(books: ReadonlySet<string>): string | null {
  const known = knownCodebooks().filter(({ id }) => books.has(id))
  return known.toSorted((one, other) => other.edition - one.edition)[0]?.id ?? null
}
