/** One thing that is wrong, and the address of the field where it is. */
export type Issue = { readonly address: string; readonly message: string }
