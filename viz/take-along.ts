import { serialize, toGexf, type PropertyGraph } from "#graph";
import { palettes, standingSvg } from "./core/index.ts";
import type { Commands, Store } from "./panels/store.ts";
import { fontFamily, type Scene } from "./scene/index.ts";

/** Saves the picture as it stands, with its key. */
export function takePicture(store: Store, scene: Scene): Pick<Commands, "savePng" | "saveSvg"> {
  return {
    savePng: () => {
      scene.snapshot().toBlob((blob) => {
        if (blob !== null) save(blob, "newsgraph.png");
      });
    },
    saveSvg: () => {
      const { theme } = store.state.value;
      const svg = standingSvg(scene.standing(), store.appearance.value, palettes[theme], fontFamily);
      save(new Blob([svg], { type: "image/svg+xml" }), "newsgraph.svg");
    },
  };
}

/** Saves the whole graph, claims included, whatever is shown of it: for Gephi, or as the file the page was made from. */
export function takeGraph(graph: () => PropertyGraph): Pick<Commands, "saveGexf" | "saveJson"> {
  return {
    saveGexf: () => {
      save(new Blob([...toGexf(graph())], { type: "application/gexf+xml" }), "news.gexf");
    },
    saveJson: () => {
      save(new Blob([...serialize(graph())], { type: "application/json" }), "news.graph.json");
    },
  };
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
