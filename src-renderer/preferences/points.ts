import { printPoints } from '../../src-shared/maturity/points'
import { usePreference } from './preferences'

/** Prints points with the decimal sign that the analyst has chosen. */
export function usePoints(): (points: number) => string {
  const decimal = usePreference((all) => all.decimal)
  return (points) => printPoints(points, decimal)
}
