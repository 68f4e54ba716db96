import arabic from '@fontsource-variable/noto-sans-arabic/index.css?url'
import japanese from '@fontsource-variable/noto-sans-jp/index.css?url'
import korean from '@fontsource-variable/noto-sans-kr/index.css?url'
import chinese from '@fontsource-variable/noto-sans-sc/index.css?url'

// Sheets of their own, which the first view does not wait for: they name hundreds of files, a few letters each.
for (const href of [arabic, japanese, korean, chinese]) {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = href
  document.head.append(link)
}
