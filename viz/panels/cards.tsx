/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren } from "preact";
import {
  dayWords,
  disagreementsAbout,
  evidenceOfClaim,
  evidenceOfClaims,
  evidenceOfEdge,
  evidenceOfMentions,
  neighboursOf,
  plural,
  read,
  relationWord,
  spanWords,
  type Action,
  type Article,
  type Claim,
  type DrawnEdge,
  type Entity,
  type Evidence,
  type Kind,
} from "../core/index.ts";
import { DisagreementCard } from "./disagreement-card.tsx";
import { EvidenceItem, EvidenceList } from "./evidence-list.tsx";
import { NodeButton } from "./node-button.tsx";
import { ShapeIcon } from "./shape-icon.tsx";
import type { Store } from "./store.ts";

interface HeadProps {
  readonly kind: Kind;
  readonly label: string;
  readonly title: string;
  readonly children?: ComponentChildren;
}

function Head({ kind, label, title, children }: HeadProps) {
  return (
    <>
      <p class="kind">
        <ShapeIcon kind={kind} /> {label}
      </p>
      <h2 dir="auto">{title}</h2>
      <p class="facts">{children}</p>
    </>
  );
}

export function EntityCard({ entity, store }: { readonly entity: Entity; readonly store: Store }) {
  const others = entity.aliases.filter((alias) => alias !== entity.name);
  const said = evidenceOfClaims(store.ledger, store.ledger.claimsSaidBy.get(entity.id) ?? []);
  return (
    <>
      <Head kind={entity.kind} label={entity.sort ?? entity.kind} title={entity.name}>
        {plural(entity.mentions, "mention")} in {plural(entity.articles, "article")}
      </Head>
      {others.length > 0 && (
        <p class="aliases" dir="auto">
          also{" "}
          {others
            .slice(0, 12)
            .map((alias) => `“${alias}”`)
            .join(", ")}
        </p>
      )}
      <Disagreements id={entity.id} store={store} />
      <Neighbours
        id={entity.id}
        store={store}
        isWanted={(edge) => edge.type !== "MENTIONS"}
        title="Takes part in"
      />
      {said.length > 0 && <Section title="Says" evidence={said} store={store} />}
      <Section title="Mentioned" evidence={evidenceOfMentions(store.ledger, entity.id)} store={store} />
    </>
  );
}

export function ActionCard({ action, store }: { readonly action: Action; readonly store: Store }) {
  const evidence = evidenceOfClaims(store.ledger, store.ledger.claimsAbout.get(action.id) ?? []);
  const type = [action.type, action.mode]
    .filter((part) => part !== null)
    .join(" · ")
    .toLowerCase();
  return (
    <>
      <Head kind="Action" label={type} title={action.name}>
        <span class={`status status-${action.status}`}>{action.status}</span>{" "}
        {spanWords(action.start, action.end, action.granularity)}
        {action.dateBasis !== "stated" && action.start !== null && ` (${action.dateBasis})`} ·{" "}
        {plural(action.articles, "article")} · {plural(action.sources, "independent source")}
      </Head>
      <Disagreements id={action.id} store={store} />
      <Section title="Evidence" evidence={evidence} store={store} />
      <Neighbours id={action.id} store={store} isWanted={() => true} title="Connected to" />
    </>
  );
}

export function ArticleCard({ article, store }: { readonly article: Article; readonly store: Store }) {
  const claims = evidenceOfClaims(store.ledger, store.ledger.claimsOfArticle.get(article.id) ?? []);
  return (
    <>
      <Head kind="Article" label="article" title={article.title}>
        {[
          article.publisher,
          article.published === null ? null : dayWords(article.published),
          article.dateline,
        ]
          .filter((part) => part !== null)
          .join(" · ")}
      </Head>
      {article.authors.length > 0 && <p class="aliases">by {article.authors.join(", ")}</p>}
      <p>
        <button
          type="button"
          onClick={() => {
            store.change((state) => read(state, { article: article.id, start: 0, end: 0 }));
          }}
        >
          Read the article
        </button>
      </p>
      <Section title="Claims" evidence={claims} store={store} />
      <Neighbours id={article.id} store={store} isWanted={() => true} title="Reports and mentions" />
    </>
  );
}

export function ClaimCard({ claim, store }: { readonly claim: Claim; readonly store: Store }) {
  const evidence = evidenceOfClaim(store.ledger, claim.id);
  const about = (store.ledger.aboutOf.get(claim.id) ?? []).flatMap(
    (id) => store.drawing.nodeById.get(id) ?? [],
  );
  return (
    <>
      <Head kind="Article" label="claim" title={`“${claim.quote}”`}>
        {[claim.polarity, claim.modality, claim.value]
          .filter((part) => part !== null && part !== "")
          .join(" · ")}
      </Head>
      <Disagreements id={claim.id} store={store} />
      {evidence !== null && (
        <ol class="evidence">
          <EvidenceItem item={evidence} store={store} />
        </ol>
      )}
      {about.length > 0 && <h3>About</h3>}
      <ul class="nodes">
        {about.map((node) => (
          <li key={node.id}>
            <NodeButton node={node} note="" store={store} />
          </li>
        ))}
      </ul>
    </>
  );
}

export function EdgeCard({ edge, store }: { readonly edge: DrawnEdge; readonly store: Store }) {
  const source = store.drawing.nodeById.get(edge.source)!;
  const target = store.drawing.nodeById.get(edge.target)!;
  const title = `${source.caption} → ${target.caption}`;
  const action = [source, target].find(({ kind }) => kind === "Action");
  return (
    <>
      <p class="kind">relation · {relationWord(edge.type)}</p>
      <h2 dir="auto">{title}</h2>
      {action !== undefined && <Disagreements id={action.id} store={store} />}
      <Section title="Evidence" evidence={evidenceOfEdge(store.ledger, edge)} store={store} />
      <h3>Between</h3>
      <ul class="nodes">
        {[source, target].map((node) => (
          <li key={node.id}>
            <NodeButton node={node} note="" store={store} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Disagreements({ id, store }: { readonly id: string; readonly store: Store }) {
  return (
    <>
      {disagreementsAbout(store.ledger, id).map((sides) => (
        <DisagreementCard key={sides.disagreement.id} sides={sides} store={store} />
      ))}
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly evidence: readonly Evidence[];
  readonly store: Store;
}

function Section({ title, evidence, store }: SectionProps) {
  return (
    <>
      <h3>
        {title} ({evidence.length})
      </h3>
      <EvidenceList evidence={evidence} store={store} />
    </>
  );
}

interface NeighboursProps {
  readonly id: string;
  readonly store: Store;
  readonly isWanted: (edge: DrawnEdge) => boolean;
  readonly title: string;
}

function Neighbours({ id, store, isWanted, title }: NeighboursProps) {
  const neighbours = neighboursOf(store.drawing, id).filter(({ edge }) => isWanted(edge));
  if (neighbours.length === 0) return null;
  return (
    <>
      <h3>
        {title} ({neighbours.length})
      </h3>
      <ul class="nodes">
        {neighbours.slice(0, 60).map(({ edge, id: other }) => (
          <li key={edge.id}>
            <NodeButton
              node={store.drawing.nodeById.get(other)!}
              note={relationWord(edge.type)}
              store={store}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
