import {
  parse,
  type Clause,
  type Match,
  type PathPattern,
  type RelationshipPattern,
} from "../../../graph/cypher/parse/index.ts";
import type { Span } from "../../../graph/cypher/index.ts";

type Rewriting = (text: string, match: Match) => string | null;

const at = (text: string, { start, end }: Span): string => text.slice(start, end);
const replace = (text: string, { start, end }: Span, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

/** Ways to write a MATCH that must not change what is found; null where one does not apply. */
const rewritings: Readonly<Record<string, Rewriting>> = {
  "patterns commute": (text, { patterns }) => {
    if (patterns.length < 2) return null;
    const parts = patterns.map(({ span }) => at(text, span)).reverse();
    return replace(
      text,
      { start: patterns[0]!.span.start, end: patterns.at(-1)!.span.end },
      parts.join(", "),
    );
  },
  "arrows turn round": (text, { patterns }) => {
    const pattern = patterns.find(isReversible);
    if (!pattern) return null;
    const parts = pattern.elements.map(({ kind, span }) =>
      kind === "RelationshipPattern" ? reversed(at(text, span)) : at(text, span),
    );
    return parts.includes(null) ? null : replace(text, pattern.span, parts.reverse().join(""));
  },
  "a true predicate changes nothing": (text, { where, patterns }) =>
    where
      ? replace(text, where.span, `(${at(text, where.span)}) AND 1 < 2`)
      : replace(text, { start: patterns.at(-1)!.span.end, end: patterns.at(-1)!.span.end }, " WHERE 1 < 2"),
  "WITH splits": (text, { where, patterns, optional }) => {
    const { end } = where?.span ?? patterns.at(-1)!.span;
    return optional ? null : replace(text, { start: end, end }, " WITH *");
  },
  "a pattern is a MATCH of its own": (text, { patterns, optional, where }) => {
    const nodesOnly = patterns.filter(({ elements }) => elements.length > 1).length < 2;
    if (patterns.length < 2 || optional || where || !nodesOnly) return null;
    const [first, ...rest] = patterns;
    const texts = rest.map(({ span }) => ` MATCH ${at(text, span)}`).join("");
    return replace(text, { start: first!.span.end, end: patterns.at(-1)!.span.end }, texts);
  },
};

/** The query rewritten in every way that applies, at each of its MATCH clauses. */
export function rewritten(text: string): readonly (readonly [law: string, query: string])[] {
  const clauses = parse(text).query.parts.flatMap((part) => part.clauses);
  return clauses.filter(isMatch).flatMap((match) =>
    Object.entries(rewritings).flatMap(([law, rewrite]) => {
      const query = rewrite(text, match);
      return query === null ? [] : [[law, query] as const];
    }),
  );
}

const isMatch = (clause: Clause): clause is Match => clause.kind === "Match";

/** Lists of relationships, and paths, come out the other way round. */
function isReversible({ variable, selector, elements }: PathPattern): boolean {
  const isFit = (element: PathPattern["elements"][number]) =>
    element.kind === "NodePattern" || (element.kind === "RelationshipPattern" && !namesList(element));
  return variable === null && selector.kind === "all" && elements.length > 1 && elements.every(isFit);
}

const namesList = ({ hops, variable }: RelationshipPattern): boolean => hops !== null && variable !== null;

/** Null for one with a quantifier. */
function reversed(arrow: string): string | null {
  const [found, left = "", inside = "", right = ""] = /^(<?-)(\[.*\])?(->?)$/s.exec(arrow) ?? [];
  if (found === undefined) return null;
  return `${right === "->" ? "<-" : "-"}${inside}${left === "<-" ? "->" : "-"}`;
}
