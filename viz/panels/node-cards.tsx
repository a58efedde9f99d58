/** @jsxRuntime automatic @jsxImportSource preact */
import {
  dayWords,
  evidenceOfClaims,
  evidenceOfMentions,
  plural,
  read,
  spanWords,
  type Action,
  type Article,
  type Entity,
} from "../core/index.ts";
import { Around, Disagreements, Head, Neighbours, Section } from "./card-parts.tsx";
import type { Store } from "./store.ts";

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
      <Around id={entity.id} store={store} />
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
      <Around id={action.id} store={store} />
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
