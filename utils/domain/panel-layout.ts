/** How the panel stands on one mail site. */
export interface PanelLayout {
  readonly folded: boolean;
  /** CSS pixels, when unfolded. */
  readonly width: number;
}

/** Narrowest, first and widest panel, CSS pixels. */
export const PANEL_WIDTH = { min: 320, initial: 360, max: 480 } as const;
