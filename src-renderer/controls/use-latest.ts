import { useLayoutEffect, useRef, useState } from 'react'

/** Functions that stay the same while what they do is that of the last render, so that rows need not be drawn anew. */
export function useLatest<F extends { readonly [key: string]: (...given: never[]) => unknown }>(
  now: F,
): F {
  const latest = useRef(now)
  useLayoutEffect(() => {
    latest.current = now
  })
  const [stable] = useState(
    () =>
      Object.fromEntries(
        Object.keys(now).map((key) => [key, (...given: never[]) => latest.current[key]!(...given)]),
      ) as F,
  )
  return stable
}
