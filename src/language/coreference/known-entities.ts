import type { CoreferenceDocument } from "./document.ts";
import type { Entity } from "./entity.ts";
import type { Mention } from "./mention.ts";
import { initials } from "./name-match.ts";

/** Entities that a mention means whatever else speaks for others: by a name of several words, as the one who speaks. */
export class KnownEntities {
  readonly #document: CoreferenceDocument;
  readonly #byName = new Map<string, Entity>();
  /** By the head word of a speaker. */
  readonly #bySpeaker = new Map<number, Entity>();

  constructor(document: CoreferenceDocument) {
    this.#document = document;
  }

  find(index: number): Entity | null {
    const mention = this.#document.mentions[index]!;
    const found = this.#bySpeaker.get(this.#speaker(index)) ?? this.#byName.get(this.#nameKey(mention));
    return found?.admits(mention) === true ? found : null;
  }

  /** Remembers what a mention came to mean. */
  note(index: number, entity: Entity): void {
    const mention = this.#document.mentions[index]!;
    this.#bySpeaker.set(this.#speaker(index), entity);
    if (mention.nameWords.length < 2) return;
    this.#byName.set(this.#nameKey(mention), entity);
    if (mention.name !== "PER")
      for (const letters of initials(mention.nameWords)) this.#byName.set(letters.toUpperCase(), entity);
  }

  /** The head word of the one who says "I", or of the mention itself; a coordination speaks for nobody. */
  #speaker(index: number): number {
    const { mentions, quotations } = this.#document;
    const { shape, head, extent } = mentions[index]!;
    return (
      (shape === "i" ? quotations[index]?.speaker?.head : undefined) ??
      (extent === "coordination" ? -1 - index : head)
    );
  }

  /** A name of several words with its type, or an acronym as it is written. */
  #nameKey({ name, nameWords, head }: Mention): string {
    return nameWords.length > 1
      ? `${name ?? ""} ${nameWords.join(" ")}`
      : this.#document.tokens[head]!.form.replace(/\./g, "");
  }
}
