import type { EntityLabel, MentionId } from "../extract/mention.ts";

/** Somebody or something the articles speak of, under every name they use. */
export interface Entity {
  /** Readable and stable: "person/gustavo-petro", "country/COL", "institution/united-nations-security-council". */
  readonly id: string;
  readonly label: EntityLabel;
  /** Fullest form seen. */
  readonly name: string;
  /** Every surface form of a name mention, sorted. */
  readonly aliases: readonly string[];
  readonly kind: string | null;
  readonly iso2: string | null;
  readonly iso3: string | null;
  /** id of the Institution or Country it is part of, or of the Country it lies in. */
  readonly partOf: { readonly entity: string; readonly inferred: string | null } | null;
}

/** Why a mention means an entity, in words a person can check. */
export interface Identity {
  readonly entity: string;
  readonly reason: string;
  /** The text does not say so; it was concluded (a capital for its government, a pronoun). */
  readonly inferred: boolean;
}

export interface Role {
  readonly person: string;
  readonly body: string;
  readonly title: string;
  readonly status: "current" | "former";
  readonly articles: readonly string[];
  readonly inferred: string | null;
}

/** Who is meant, over all articles. The same for any order of the articles. */
export interface Resolution {
  /** Sorted by id. */
  readonly entities: readonly Entity[];
  /** Who the mention of this article means: one entity, several ("the two presidents"), or none where nothing tells. */
  identities(article: string, mention: MentionId): readonly Identity[];
  readonly roles: readonly Role[];
}
