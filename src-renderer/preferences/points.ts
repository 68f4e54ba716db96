import { useCallback } from 'react'
import { printPoints } from '../../src-shared/maturity/points'
import { usePreference } from './preferences'

/** Prints points with the decimal sign that the analyst has chosen; another function only where that is another one. */
export function usePoints(): (points: number) => string {
  const decimal = usePreference((all) => all.decimal)
  return useCallback((points) => printPoints(points, decimal), [decimal])
}
