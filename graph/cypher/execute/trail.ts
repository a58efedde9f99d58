/** The relationships walked so far, in order, and whether one is among them. */
export class Trail {
  readonly relationships: number[] = [];
  /** Kept only for walks so long that looking through the list would cost more. */
  private readonly members: Set<number> | null;

  constructor(longest: number) {
    this.members = longest > 16 ? new Set() : null;
  }

  get length(): number {
    return this.relationships.length;
  }

  has(relationship: number): boolean {
    return this.members ? this.members.has(relationship) : this.relationships.includes(relationship);
  }

  push(relationship: number): void {
    this.relationships.push(relationship);
    this.members?.add(relationship);
  }

  pop(): void {
    const last = this.relationships.pop();
    if (last !== undefined) this.members?.delete(last);
  }

  clear(): void {
    this.relationships.length = 0;
    this.members?.clear();
  }
}
