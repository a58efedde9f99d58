import type { GraphIndex } from "../../model/index/index.ts";

/**
 * A set of nodes by dense id: sparse sets as Briggs and Torczon have them (1993). Every node keeps the place at which it
 * was put in, so that what is known of it may stand in arrays beside; emptying costs nothing. Long arrays are lent by the
 * index and must be given back, `release`.
 */
export class IdSet {
  private readonly index: GraphIndex;
  private places = none;
  private readonly ids: number[] = [];
  size = 0;

  constructor(index: GraphIndex) {
    this.index = index;
  }

  /** Where a node stands among those put in, or -1. */
  placeOf(id: number): number {
    const place = this.places[id];
    return place !== undefined && place < this.size && this.ids[place] === id ? place : -1;
  }

  /** The node at a place. */
  at(place: number): number {
    return this.ids[place]!;
  }

  has(id: number): boolean {
    return this.placeOf(id) !== -1;
  }

  /** Puts in a node that is not in it. */
  add(id: number): void {
    if (id >= this.places.length) this.grow(id);
    this.places[id] = this.size;
    this.ids[this.size++] = id;
  }

  clear(): void {
    this.size = 0;
  }

  release(): void {
    const { spare } = this.index;
    if (this.places.length > 0 && spare.length < mostSpare) spare.push(this.places);
    this.places = none;
    this.size = 0;
  }

  private grow(id: number): void {
    const wanted = Math.max(id + 1, this.index.nodeKeys.length);
    const lent = this.index.spare.pop();
    const places = lent && lent.length >= wanted ? lent : new Int32Array(wanted + (wanted >> 3));
    places.set(this.places);
    this.places = places;
  }
}

const none = new Int32Array(0);

/** More are seldom lent at once, and each is as long as there are nodes. */
const mostSpare = 8;
