import { effect } from "@preact/signals";
import type { PropertyGraph } from "#graph";
import { conductLayout } from "./conduct-layout.ts";
import { fromHash, select, toHash, type CameraPlace, type Point } from "./core/index.ts";
import { listenToKeys } from "./keyboard.ts";
import { askPath } from "./panels/path-finder.tsx";
import type { Store } from "./panels/store.ts";
import { hasWebGL, Scene, smallScreen } from "./scene/index.ts";
import { takeGraph, takePicture } from "./take-along.ts";

/** Joins the store to the scene, the layout, the keyboard and the window. */
export function conduct(store: Store, root: HTMLElement, graph: () => PropertyGraph): void {
  const { state, camera } = fromHash(store.state.value, location.hash);
  store.state.value = state;
  const scene = createScene(store);
  store.hasScene.value = scene !== null;
  setCommands(store, scene, camera, graph);
  if (scene !== null)
    effect(() => {
      scene.show(store.appearance.value);
    });
  reflect(store, root);
  listenToKeys(store, scene);
  window.__ng = testHandle(scene);
  store.commands.toggleLayout();
}

function createScene(store: Store): Scene | null {
  const container = document.getElementById("scene");
  if (container === null || !hasWebGL()) return null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  performance.mark("newsgraph:scene-begins");
  const scene = new Scene(container, store.drawing, {
    hover: (node) => {
      clearTimeout(timer);
      timer = setTimeout(() => (store.hover.value = node), 80);
    },
    clickNode: (id, isAdding) => {
      const { selection } = store.state.value;
      const from = selection?.kind === "node" ? selection.id : null;
      if (isAdding && from !== null && from !== id) askPath(store, { from, to: id });
      else if (smallScreen.matches) store.goTo({ kind: "node", id });
      else store.change((state) => select(state, { kind: "node", id }));
    },
    clickEdge: (id) => {
      store.change((state) => select(state, { kind: "edge", id }));
    },
    clickStage: () => {
      store.change((state) => select(state, null));
    },
    lose: () => {
      store.hasScene.value = false;
      store.notice.value = "the graphics card gave up drawing; load the page again to see the graph";
    },
  });
  performance.measure("newsgraph:scene", "newsgraph:scene-begins");
  return scene;
}

function setCommands(
  store: Store,
  scene: Scene | null,
  camera: CameraPlace | null,
  graph: () => PropertyGraph,
): void {
  const copyLink = () => {
    location.replace(`#${toHash(store.state.value, scene?.cameraState ?? null)}`);
    store.notice.value = "the address now shows this view";
    void navigator.clipboard.writeText(location.href).then(
      () => (store.notice.value = "link copied"),
      () => undefined,
    );
  };
  if (scene === null) {
    store.commands = { ...store.commands, ...takeGraph(graph), copyLink };
    return;
  }
  store.commands = {
    ...takeGraph(graph),
    copyLink,
    toggleLayout: conductLayout(store, scene, camera),
    fit: () => {
      scene.fit();
    },
    zoom: (factor) => {
      scene.zoom(factor);
    },
    centre: (node) => {
      scene.centre(node);
    },
    ...takePicture(store, scene),
  };
}

/** Writes what tests and stylesheets read onto the root element. */
function reflect(store: Store, root: HTMLElement): void {
  effect(() => {
    document.documentElement.dataset["theme"] = store.state.value.theme;
  });
  effect(() => {
    root.dataset["nodes"] = String(store.visible.value.nodes.size);
    root.dataset["edges"] = String(store.visible.value.edges.size);
  });
  effect(() => {
    const { phase, percent, iterations } = store.layout.value;
    root.dataset["layout"] = phase;
    root.dataset["percent"] = String(percent);
    root.dataset["iterations"] = String(iterations);
  });
}

interface TestHandle {
  screen(id: string): Point | null;
  labels(): readonly unknown[];
  positions(): Record<string, Point>;
  radii(): Record<string, number>;
}

declare global {
  interface Window {
    __ng?: TestHandle;
  }
}

function testHandle(scene: Scene | null): TestHandle {
  return {
    screen: (id) => scene?.screen(id) ?? null,
    labels: () => scene?.standing().labels ?? [],
    positions: () => scene?.positions() ?? {},
    radii: () =>
      Object.fromEntries((scene?.standing().nodes ?? []).map(({ node, radius }) => [node.id, radius])),
  };
}
