/** How the panel stands on one mail site. */
export interface PanelLayout {
  readonly folded: boolean;
  /** CSS pixels, when unfolded. */
  readonly width: number;
}

/** Widths of the panel, CSS pixels: `min` and `wide` are the two the user chooses between. */
export const PANEL_WIDTH = { min: 320, initial: 360, wide: 420, max: 480 } as const;
