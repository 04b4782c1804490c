// The names that a measured extension is built with; the bench's build makes this module.
declare module 'virtual:listlight-bench-names' {
  export const names: readonly string[];
}
