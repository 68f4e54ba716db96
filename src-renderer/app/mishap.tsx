import { Component, type ReactNode } from 'react'
import { appWords } from '../../src-shared/words/app'
import { Button } from '../controls/button'
import css from './mishap.module.css'

/** Where a view fails, this stands in its place: an empty window would say nothing and lead nowhere. */
export class Mishap extends Component<
  { readonly onLibrary: () => void; readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <main className={css['mishap']} role="alert">
        <h1>{appWords.mishap}</h1>
        <p>{appWords.mishapText}</p>
        <Button primary onClick={this.props.onLibrary}>
          {appWords.backToLibrary}
        </Button>
      </main>
    )
  }
}
