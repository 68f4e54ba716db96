import { z } from 'zod'

// zod probes for eval unless told not to, and the content security policy would report the probe.
// In a module of its own, loaded before any schema is made.
z.config({ jitless: true })
