import { z } from 'zod'

// zod probes for eval unless told not to, and the content security policy would report the probe.
// In a module of its own, imported first: imports run before the lines that follow them.
z.config({ jitless: true })
