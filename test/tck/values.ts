/**
 * Values as the TCK writes them ("Results format"). Both what is expected and what the engine gives become text in one
 * canonical form, in which 1 and 1.0, and the directions of a path, stay apart.
 */
import { CypherFloat, float, integer, isList, isMap, type Value } from "../../graph/values/index.ts";
import { formatFloat, isTemporal, type NodeValue, type RelationshipValue } from "../../graph/values/index.ts";

export interface Canonical {
  /** Sort the items of lists, where the scenario says that their order does not matter. */
  readonly ignoresListOrder: boolean;
}

const quote = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

/** A value of the engine in canonical form. */
export function canonical(value: Value, options: Canonical): string {
  if (value === null) return "null";
  if (typeof value === "string") return quote(value);
  if (typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value === "number") return Number.isInteger(value) ? String(value) : formatFloat(value);
  // As numbers -0.0 and 0.0 are the same.
  if (value instanceof CypherFloat) return formatFloat(value.value + 0);
  if (isList(value))
    return listText(
      value.map((item) => canonical(item, options)),
      options,
    );
  if (isMap(value)) return mapText([...value].map(([key, item]) => [key, canonical(item, options)]));
  if (isTemporal(value)) return quote(value.toString());
  switch (value.kind) {
    case "Node":
      return nodeText(value, options);
    case "Relationship":
      return relationshipText(value, options);
    case "Path": {
      const parts = [nodeText(value.nodes[0]!, options)];
      value.relationships.forEach((relationship, i) => {
        const text = relationshipText(relationship, options);
        const isForward = relationship.start === value.nodes[i]!.id;
        parts.push(isForward ? `-${text}->` : `<-${text}-`, nodeText(value.nodes[i + 1]!, options));
      });
      return `<${parts.join("")}>`;
    }
    case "Point":
      return value.toString();
  }
}

function listText(items: string[], { ignoresListOrder }: Canonical): string {
  return `[${(ignoresListOrder ? items.sort() : items).join(", ")}]`;
}

const mapText = (entries: readonly (readonly [string, string])[]): string =>
  `{${entries
    .map(([key, value]) => `${key}: ${value}`)
    .sort()
    .join(", ")}}`;

function nodeText(node: NodeValue, options: Canonical): string {
  const labels = [...node.labels()].sort().map((label) => `:${label}`);
  return `(${[labels.join(""), propertiesText(node, options)].filter(Boolean).join(" ")})`;
}

const relationshipText = (relationship: RelationshipValue, options: Canonical): string =>
  `[${[`:${relationship.type}`, propertiesText(relationship, options)].filter(Boolean).join(" ")}]`;

function propertiesText(entity: NodeValue | RelationshipValue, options: Canonical): string {
  const properties = entity.properties();
  return properties.size === 0 ? "" : canonical(properties, options);
}

/** Reads a value of the TCK; `canonical` is its form to compare, `value` what a parameter or procedure gives. */
class ValueReader {
  private readonly text: string;
  private readonly options: Canonical;
  private at = 0;

  constructor(text: string, options: Canonical) {
    this.text = text.trim();
    this.options = options;
  }

  read(): { canonical: string; value: Value } {
    const result = this.item();
    if (this.at < this.text.length) throw new Error(`cannot read the TCK value ${this.text}`);
    return result;
  }

  private item(): { canonical: string; value: Value } {
    this.space();
    const char = this.text[this.at];
    if (char === "[") return this.text[this.at + 1] === ":" ? this.plain(this.relationship()) : this.list();
    if (char === "{") return this.map();
    if (char === "(") return this.plain(this.node());
    if (char === "<") return this.plain(this.path());
    if (char === "'") {
      const value = this.string();
      return { canonical: quote(value), value };
    }
    return this.scalar();
  }

  private plain(text: string): { canonical: string; value: Value } {
    return { canonical: text, value: null };
  }

  private space(): void {
    while (/\s/.test(this.text[this.at] ?? "")) this.at += 1;
  }

  private take(word: string): boolean {
    this.space();
    if (!this.text.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  private expect(word: string): void {
    if (!this.take(word)) throw new Error(`expected ${word} at ${this.at} of the TCK value ${this.text}`);
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }

  private string(): string {
    const written = this.match(/'(?:[^'\\]|\\.)*'/y);
    return written.slice(1, -1).replace(/\\(.)/g, (_, c: string) => ({ n: "\n", t: "\t", r: "\r" })[c] ?? c);
  }

  private scalar(): { canonical: string; value: Value } {
    const word = this.match(/[^\s,\]})]+/y);
    if (word === "null") return { canonical: "null", value: null };
    if (word === "true" || word === "false") return { canonical: word, value: word === "true" };
    if (/^-?\d+$/.test(word)) return { canonical: String(BigInt(word)), value: integer(BigInt(word)) };
    const special: Readonly<Record<string, number>> = { NaN: Number.NaN, Inf: Infinity, "-Inf": -Infinity };
    const number = special[word] ?? Number(word);
    if (Number.isNaN(number) && word !== "NaN") throw new Error(`cannot read the TCK value ${this.text}`);
    return { canonical: formatFloat(number + 0), value: float(number) };
  }

  private list(): { canonical: string; value: Value } {
    this.expect("[");
    const items: { canonical: string; value: Value }[] = [];
    while (!this.take("]")) {
      items.push(this.item());
      this.take(",");
    }
    const text = listText(
      items.map((item) => item.canonical),
      this.options,
    );
    return { canonical: text, value: items.map((item) => item.value) };
  }

  private map(): { canonical: string; value: Value } {
    this.expect("{");
    const entries: [string, { canonical: string; value: Value }][] = [];
    while (!this.take("}")) {
      this.space();
      const key = this.text[this.at] === "`" ? this.match(/`[^`]*`/y).slice(1, -1) : this.match(/[^\s:]+/y);
      this.expect(":");
      entries.push([key, this.item()]);
      this.take(",");
    }
    const value = new Map(entries.map(([key, item]) => [key, item.value]));
    return { canonical: mapText(entries.map(([key, item]) => [key, item.canonical])), value };
  }

  private properties(): string {
    this.space();
    if (this.text[this.at] !== "{") return "";
    const { canonical: text } = this.map();
    return text === "{}" ? "" : text;
  }

  private node(): string {
    this.expect("(");
    const labels: string[] = [];
    while (this.take(":")) labels.push(`:${this.match(/[^\s:){]+/y)}`);
    const properties = this.properties();
    this.expect(")");
    return `(${[labels.sort().join(""), properties].filter(Boolean).join(" ")})`;
  }

  private relationship(): string {
    this.expect("[");
    this.expect(":");
    const type = this.match(/[^\s\]{]+/y);
    const properties = this.properties();
    this.expect("]");
    return `[${[`:${type}`, properties].filter(Boolean).join(" ")}]`;
  }

  private path(): string {
    this.expect("<");
    const parts = [this.node()];
    while (!this.take(">")) {
      const isLeft = this.take("<-");
      if (!isLeft) this.expect("-");
      const relationship = this.relationship();
      this.expect(isLeft ? "-" : "->");
      parts.push(isLeft ? `<-${relationship}-` : `-${relationship}->`, this.node());
    }
    return `<${parts.join("")}>`;
  }
}

export const readValue = (text: string): Value =>
  new ValueReader(text, { ignoresListOrder: false }).read().value;

export const canonicalText = (text: string, options: Canonical): string =>
  new ValueReader(text, options).read().canonical;
