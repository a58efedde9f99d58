/** @jsxRuntime automatic @jsxImportSource preact */
import {
  evidenceOfClaim,
  evidenceOfEdge,
  relationWord,
  sharedPercent,
  type Claim,
  type DrawnEdge,
} from "../core/index.ts";
import { Disagreements, Head, Section } from "./card-parts.tsx";
import { EvidenceItem } from "./evidence-list.tsx";
import { NodeButton } from "./node-button.tsx";
import type { Store } from "./store.ts";

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
  const evidence = evidenceOfEdge(store.ledger, edge);
  const shared = sharedPercent(store.ledger, edge);
  const action = [source, target].find(({ kind }) => kind === "Action");
  return (
    <>
      <p class="kind">relation · {relationWord(edge.type)}</p>
      <h2 dir="auto">{title}</h2>
      {action !== undefined && <Disagreements id={action.id} store={store} />}
      {shared !== null && <p class="facts">{shared} % of its phrases stand in the other article too.</p>}
      {(evidence.length > 0 || shared === null) && (
        <Section title={shared === null ? "Evidence" : "In both"} evidence={evidence} store={store} />
      )}
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
