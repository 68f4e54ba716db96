import '@fontsource-variable/noto-sans-arabic/index.css'
import '@fontsource-variable/noto-sans-jp/index.css'
import '@fontsource-variable/noto-sans-kr/index.css'
import '@fontsource-variable/noto-sans-sc/index.css'
