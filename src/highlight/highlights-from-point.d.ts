/** In Chrome since 140 and Firefox since 150, not in lib.dom yet. */
interface HighlightHitResult {
  readonly highlight: Highlight;
  readonly ranges: readonly AbstractRange[];
}

interface HighlightRegistry {
  highlightsFromPoint(x: number, y: number, options?: { shadowRoots?: ShadowRoot[] }): HighlightHitResult[];
}
