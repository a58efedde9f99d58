/** @jsxRuntime automatic @jsxImportSource preact */
import { shapes, type Kind, type Shape } from "../core/index.ts";

/** The shape of a kind, as the scene draws it, in the kind's colour. */
export function ShapeIcon({ kind }: { readonly kind: Kind }) {
  return (
    <svg class={`shape kind-${kind}`} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      {outlineOf(shapes[kind])}
    </svg>
  );
}

function outlineOf(shape: Shape) {
  switch (shape) {
    case "disc":
      return <circle cx="8" cy="8" r="6.5" fill="currentColor" />;
    case "square":
      return <rect x="2" y="2" width="12" height="12" rx="1" fill="currentColor" />;
    case "ring":
      return (
        <>
          <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" stroke-width="1.6" />
          <circle cx="8" cy="8" r="3.8" fill="currentColor" />
        </>
      );
    case "pin":
      return <path d="M8 2 L14.5 13.5 H1.5 Z" fill="currentColor" />;
    case "diamond":
      return <path d="M8 1 L15 8 L8 15 L1 8 Z" fill="currentColor" />;
    case "hollow":
      return <path d="M8 2.5 L13.5 8 L8 13.5 L2.5 8 Z" fill="none" stroke="currentColor" stroke-width="2" />;
    case "frame":
      return <rect x="3" y="3" width="10" height="10" fill="none" stroke="currentColor" stroke-width="2.4" />;
  }
}
