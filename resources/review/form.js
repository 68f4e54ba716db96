// The script of a review copy as a form. It keeps answers in the page and writes a copy of the page with them in it; it
// sends nothing, and the policy of the page lets it reach nothing.
'use strict'
{
  const kept = document.getElementById('review-answers')
  const state = document.getElementById('state')
  const by = document.getElementById('by')
  const fields = [...document.querySelectorAll('[data-address]')]

  const textOf = (field) => {
    const area = field.querySelector('.text')
    if (area) return area.value
    return [...field.querySelectorAll('.boxes input')]
      .map((box) => `${box.checked ? '☒' : '☐'} ${box.dataset.label}`)
      .join('\n')
  }
  const setText = (field, text) => {
    const area = field.querySelector('.text')
    if (area) {
      area.value = text
      return
    }
    const ticked = new Set(
      text
        .split('\n')
        .filter((line) => line.startsWith('☒ '))
        .map((line) => line.slice(2)),
    )
    for (const box of field.querySelectorAll('.boxes input')) {
      box.checked = ticked.has(box.dataset.label)
    }
  }

  const sent = new Map(fields.map((field) => [field, textOf(field)]))
  const given = JSON.parse(kept.textContent)
  by.value = given.by
  for (const { address, text, comment } of given.answers) {
    const field = fields.find((each) => each.dataset.address === address)
    if (!field) continue
    if (text !== undefined) setText(field, text)
    if (comment !== undefined) field.querySelector('.comment').value = comment
  }

  const mark = () => {
    for (const field of fields) {
      const isChanged =
        textOf(field) !== sent.get(field) || field.querySelector('.comment').value.trim() !== ''
      field.classList.toggle('changed', isChanged)
    }
  }
  mark()

  let isSaved = true
  document.addEventListener('input', () => {
    isSaved = false
    state.textContent = state.dataset.unsaved
    mark()
  })
  addEventListener('beforeunload', (event) => {
    if (!isSaved) event.preventDefault()
  })

  document.getElementById('save').addEventListener('click', () => {
    const answers = fields.flatMap((field) => {
      const text = textOf(field)
      const comment = field.querySelector('.comment').value.trim()
      const answer = {
        ...(text !== sent.get(field) && { text }),
        ...(comment !== '' && { comment }),
      }
      return Object.keys(answer).length === 0 ? [] : [{ address: field.dataset.address, ...answer }]
    })
    const all = { ...given, by: by.value.trim(), savedAt: new Date().toISOString(), answers }
    kept.textContent = JSON.stringify(all).replaceAll('<', '\\u003c')
    const page = `<!doctype html>\n${document.documentElement.outerHTML}\n`
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([page], { type: 'text/html' }))
    link.download = document.body.dataset.file
    link.click()
    isSaved = true
    state.textContent = state.dataset.saved
  })
}
