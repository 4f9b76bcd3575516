/** Functions in the order in which their places were asked for. */
export interface NamePlaces {
  readonly names: () => readonly string[];
  readonly placeOf: (name: string) => number;
}

/** Generic Go symbols reach thousands of characters. */
const LONGEST_NAME = 500;

/** No functions yet. */
export function namePlaces(): NamePlaces {
  const places = new Map<string, number>();
  return {
    names: () => [...places.keys()],
    placeOf: (name) => {
      const key = shortened(name);
      const place = places.get(key) ?? places.size;
      places.set(key, place);
      return place;
    },
  };
}

/** As long as a report has it. */
export function shortened(name: string): string {
  return name.slice(0, LONGEST_NAME);
}
