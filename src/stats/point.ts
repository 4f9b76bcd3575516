export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Stretches of one series between which the level may jump; only pairs within a stretch are compared. x ascends in each. */
export type Segments = readonly (readonly Point[])[];
