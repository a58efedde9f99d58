/** @jsxRuntime automatic @jsxImportSource preact */
import type { DrawnNode } from "../core/index.ts";
import { ShapeIcon } from "./shape-icon.tsx";
import type { Store } from "./store.ts";

interface NodeButtonProps {
  readonly node: DrawnNode;
  readonly note: string;
  readonly store: Store;
}

/** A node by its name: click to go there, point to see where it is. */
export function NodeButton({ node, note, store }: NodeButtonProps) {
  return (
    <button
      type="button"
      class="row"
      onMouseEnter={() => (store.hover.value = node.id)}
      onMouseLeave={() => (store.hover.value = null)}
      onClick={() => {
        store.hover.value = null;
        store.goTo({ kind: "node", id: node.id });
      }}
    >
      <ShapeIcon kind={node.kind} />
      <span class="name" dir="auto">
        {node.caption}
      </span>
      <span class="count">{note}</span>
    </button>
  );
}
