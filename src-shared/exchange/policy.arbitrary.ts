import * as fc from 'fast-check'
import { policyLevels, policyStatuses } from '../factsheet/policy'
import {
  answer,
  act,
  choices,
  codes,
  few,
  money,
  prose,
  section,
  text,
  withIds,
  year,
} from './values.arbitrary'

/** A policy without its id. */
export const policy = fc.record({
  type: fc.option(codes('policyType')),
  level: fc.option(fc.constantFrom(...policyLevels)),
  regions: withIds(fc.record({ scheme: prose, code: prose, name: prose })),
  names: fc.record({
    printed: prose,
    short: prose,
    original: fc.record({ lang: fc.constantFrom('', 'ko'), text: prose }),
  }),
  status: fc.constantFrom(...policyStatuses),
  objectives: section('objectives'),
  focus: section('focus'),
  authorities: fc
    .tuple(
      section('authorities'),
      withIds(fc.record({ name: prose, roles: few(codes('authorities')) })),
    )
    .map(([ticked, bodies]) => ({ ...ticked, bodies })),
  beneficiaries: section('beneficiaries'),
  instruments: fc.record(
    {
      financial: choices('financialInstruments'),
      technical: choices('technicalInstruments'),
      explanation: text,
      confirmed: act,
    },
    { requiredKeys: ['financial', 'technical', 'explanation'] },
  ),
  history: fc.record(
    {
      period: fc.option(codes('period')),
      end: answer(year),
      start: answer(year),
      explanation: text,
      confirmed: act,
    },
    { requiredKeys: ['period', 'end', 'start', 'explanation'] },
  ),
  budget: fc.record({ overall: answer(money), annual: answer(money), source: answer(text) }),
  evaluation: fc
    .tuple(choices('evaluationAvailability'), text)
    .map(([ticked, results]) => ({ ...ticked, results })),
  euPriorities: section('euPriorities'),
})
