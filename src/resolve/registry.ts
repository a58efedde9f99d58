import { countryOf } from "../lexicon/index.ts";
import type { EntityLabel } from "../extract/index.ts";
import type { Entity } from "./resolution.ts";
import { byCodeUnits } from "./slug.ts";

interface Record {
  readonly id: string;
  readonly label: EntityLabel;
  /** The name to show whatever the articles write (a country, a known institution); null: the fullest form seen. */
  title: string | null;
  kind: string | null;
  partOf: { entity: string; inferred: string | null } | null;
  readonly forms: Map<string, number>;
  /** Named in the story itself, not only in a credit. */
  isNamed: boolean;
}

export interface EntityHint {
  readonly id: string;
  readonly label: EntityLabel;
  readonly title?: string | null;
  readonly kind?: string | null;
  readonly partOf?: { readonly entity: string; readonly inferred: string | null } | null;
}

/** All entities met so far, with the forms they were named by. */
export class Registry {
  readonly #records = new Map<string, Record>();

  /** Makes the entity known and adds what the hint tells; a stated fact replaces an inferred one. */
  know(hint: EntityHint): string {
    const record = this.#records.get(hint.id) ?? this.#add(hint);
    record.kind ??= hint.kind ?? null;
    record.title ??= hint.title ?? null;
    const part = hint.partOf ?? null;
    if (
      part !== null &&
      part.entity !== hint.id &&
      (record.partOf === null || (record.partOf.inferred !== null && part.inferred === null))
    )
      record.partOf = { ...part };
    return hint.id;
  }

  #add(hint: EntityHint): Record {
    const record: Record = {
      id: hint.id,
      label: hint.label,
      title: hint.title ?? null,
      kind: null,
      partOf: null,
      forms: new Map(),
      isNamed: false,
    };
    this.#records.set(hint.id, record);
    return record;
  }

  country(iso3: string): string {
    return this.know({ id: `country/${iso3}`, label: "Country", title: countryOf(iso3)?.name ?? iso3 });
  }

  /** A name of the entity as it stands in the text. */
  seen(id: string, form: string, credit: boolean): void {
    const record = this.#records.get(id);
    if (record === undefined || credit) return;
    record.forms.set(form, (record.forms.get(form) ?? 0) + 1);
    record.isNamed = true;
  }

  /** Meant by a description ("Colombian police") though never named. */
  meant(id: string): void {
    const record = this.#records.get(id);
    if (record !== undefined) record.isNamed = true;
  }

  has(id: string): boolean {
    return this.#records.get(id)?.isNamed ?? false;
  }

  labelOf(id: string): EntityLabel | null {
    return this.#records.get(id)?.label ?? null;
  }

  kindOf(id: string): string | null {
    return this.#records.get(id)?.kind ?? null;
  }

  partOf(id: string): string | null {
    return this.#records.get(id)?.partOf?.entity ?? null;
  }

  /** Every entity of the story, and what they are part of, sorted by id. */
  entities(): Entity[] {
    const wanted = new Set<string>();
    for (const record of this.#records.values()) if (record.isNamed) this.#want(record, wanted);
    return [...wanted].sort(byCodeUnits).map((id) => entityOf(this.#records.get(id)!));
  }

  #want(record: Record, wanted: Set<string>): void {
    if (wanted.has(record.id)) return;
    wanted.add(record.id);
    const above = record.partOf === null ? undefined : this.#records.get(record.partOf.entity);
    if (above?.isNamed === true) this.#want(above, wanted);
    else if (above !== undefined) record.partOf = null;
  }
}

function entityOf(record: Record): Entity {
  const iso3 = record.label === "Country" ? record.id.slice("country/".length) : null;
  return {
    id: record.id,
    label: record.label,
    name: record.title ?? fullest(record.forms) ?? record.id,
    aliases: [...record.forms.keys()].sort(byCodeUnits),
    kind: record.kind,
    iso2: iso3 === null ? null : (countryOf(iso3)?.iso2 ?? null),
    iso3,
    partOf: record.partOf,
  };
}

/** Most words, then most often, not in capitals throughout, then by code units. */
function fullest(forms: ReadonlyMap<string, number>): string | null {
  const rank = ([form, count]: readonly [string, number]): readonly number[] => [
    form === form.toUpperCase() && form.length > 6 ? 1 : 0,
    -form.split(/\s+/).length,
    -count,
  ];
  const sorted = [...forms].sort((left, right) => {
    const [a, b] = [rank(left), rank(right)];
    const difference = a.findIndex((value, index) => value !== b[index]);
    return difference < 0 ? byCodeUnits(left[0], right[0]) : a[difference]! - b[difference]!;
  });
  return sorted[0]?.[0] ?? null;
}
