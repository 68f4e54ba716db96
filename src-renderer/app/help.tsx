import { Tabs } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import { currentCodebook } from '../../src-shared/codebook/editions'
import { criteria, type Criterion } from '../../src-shared/codebook/criteria'
import { rules, ruleWords, type RuleId } from '../../src-shared/maturity/rule'
import { appWords } from '../../src-shared/words/app'
import { helpWords as words, type HelpTopic } from '../../src-shared/words/help'
import { menuWords } from '../../src-shared/words/menu'
import { Button } from '../controls/button'
import { Dialog } from '../controls/dialog'
import { Keys } from '../controls/keys'
import { keysOfCommand } from '../../src-shared/contract/keys'
import { isApple } from '../controls/shortcut'
import { RubricTable } from '../fields/rubric-table'
import { usePoints } from '../preferences/points'
import { ShortcutList } from './shortcut-list'
import css from './help.module.css'

/** The help, offline and over the work: closing it leads back to where one was. */
export function Help({
  topic,
  dataFolder,
  onTopic,
  onClose,
}: {
  readonly topic: HelpTopic
  readonly dataFolder: string
  readonly onTopic: (topic: HelpTopic) => void
  readonly onClose: () => void
}) {
  return (
    <Dialog tall title={words.title} onClose={onClose}>
      <Tabs.Root
        className={css['help']}
        orientation="vertical"
        value={topic}
        onValueChange={(value: HelpTopic) => onTopic(value)}
      >
        <div className={css['side']}>
          <Tabs.List className={css['topics']} aria-label={words.topicsLabel} activateOnFocus>
            {words.topics.map(({ id, title }) => (
              <Tabs.Tab key={id} value={id} className={css['topic']}>
                {title}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Button onClick={onClose}>{appWords.close}</Button>
        </div>
        {words.topics.map(({ id, title }) => (
          <Tabs.Panel key={id} value={id} className={css['page']} tabIndex={0}>
            <h2>{title}</h2>
            {pageOf(id, dataFolder)}
          </Tabs.Panel>
        ))}
      </Tabs.Root>
    </Dialog>
  )
}

function pageOf(topic: HelpTopic, dataFolder: string): ReactNode {
  switch (topic) {
    case 'start':
      return (
        <>
          <Paragraphs text={words.start.text} />
          <ol className={css['steps']}>
            {words.start.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>{words.start.after}</p>
        </>
      )
    case 'score':
      return (
        <>
          <Paragraphs text={words.score.text} />
          <Rubric />
        </>
      )
    case 'suggestions':
      return (
        <>
          <Paragraphs text={words.suggestions.text} />
          <Rules />
        </>
      )
    case 'empties':
      return (
        <>
          <Paragraphs text={words.empties.text} />
          <dl className={css['terms']}>
            {words.empties.kinds.map(({ term, means }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{means}</dd>
              </div>
            ))}
          </dl>
          <p>{words.empties.examined}</p>
        </>
      )
    case 'notes':
      return (
        <>
          <Paragraphs text={words.notes.text} />
          <p>
            <Keys keys={keysOfCommand('note', isApple) ?? []} />
          </p>
        </>
      )
    case 'problems':
      return (
        <>
          <Paragraphs text={words.problems.text} />
          <dl className={css['terms']}>
            {words.problems.commands.map((command) => (
              <div key={command}>
                <dt>
                  <Keys keys={keysOfCommand(command, isApple) ?? []} />
                </dt>
                <dd>{menuWords[command].replace(/…$/, '')}</dd>
              </div>
            ))}
          </dl>
        </>
      )
    case 'saving':
      return (
        <>
          <Paragraphs text={words.saving.text} />
          <p>
            {words.saving.folder}: <bdi className={css['folder']}>{dataFolder}</bdi>
          </p>
        </>
      )
    case 'shortcuts':
      return (
        <>
          <Paragraphs text={words.shortcuts.text} />
          <ShortcutList />
        </>
      )
  }
}

function Paragraphs({ text }: { readonly text: readonly string[] }) {
  return text.map((paragraph) => <p key={paragraph}>{paragraph}</p>)
}

function Rubric() {
  return currentCodebook.rubric.criteria.map((criterion) => (
    <section key={criterion.id}>
      <h3>{criterion.annexLabel}</h3>
      <p>{criterion.definition}</p>
      <RubricTable criterion={criterion} />
    </section>
  ))
}

function Rules() {
  const print = usePoints()
  return criteria.map((criterion) => (
    <section key={criterion}>
      <h3>{currentCodebook.rubric.criteria.find((each) => each.id === criterion)!.label}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.suggestions.level}</th>
            <th scope="col">{words.suggestions.rule}</th>
          </tr>
        </thead>
        <tbody>
          {rulesOf(criterion).map((rule) => {
            const { level } = rules[rule]
            return (
              <tr key={rule}>
                <th scope="row">{level === null ? words.suggestions.none : print(level)}</th>
                <td>{ruleWords[rule]}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  ))
}

function rulesOf(criterion: Criterion): readonly RuleId[] {
  return (Object.keys(rules) as RuleId[]).filter((rule) => rules[rule].criterion === criterion)
}
