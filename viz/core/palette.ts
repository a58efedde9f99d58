import type { Kind } from "./ledger.ts";
import type { Theme } from "./state.ts";

export interface Palette {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly background: string;
  readonly ink: string;
  readonly muted: string;
  readonly edge: string;
  /** Who reports what: the background of the story. */
  readonly edgeFaint: string;
  readonly edgeStrong: string;
  readonly faded: string;
  readonly fadedEdge: string;
  readonly contradiction: string;
  readonly accent: string;
}

/** Colours of the picture. Graphics keep at least 3:1 against the background, text 7:1; a test holds them to it. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    kinds: {
      Person: "#2463c9",
      Institution: "#7a3fd1",
      Country: "#0b7f5b",
      Place: "#0e7490",
      Action: "#b85c00",
      Article: "#5f6b7a",
    },
    background: "#fbfbfa",
    ink: "#1b2230",
    muted: "#48515f",
    edge: "#b4bac6",
    edgeFaint: "#dde0e6",
    edgeStrong: "#737d8f",
    faded: "#e7e8ec",
    fadedEdge: "#efeff1",
    contradiction: "#c8102e",
    accent: "#2463c9",
  },
  dark: {
    kinds: {
      Person: "#6ea8ff",
      Institution: "#b79cff",
      Country: "#3ecf9b",
      Place: "#45c4dc",
      Action: "#ffb454",
      Article: "#8b97a6",
    },
    background: "#0f1318",
    ink: "#e9edf3",
    muted: "#a9b3c0",
    edge: "#4a5563",
    edgeFaint: "#2a323d",
    edgeStrong: "#8b97a6",
    faded: "#222933",
    fadedEdge: "#1a2029",
    contradiction: "#ff6b6b",
    accent: "#6ea8ff",
  },
};

export type Shape = "disc" | "square" | "ring" | "pin" | "diamond" | "hollow" | "frame";

/** Colour is never the only sign of a kind. */
export const shapes: Readonly<Record<Kind, Shape>> = {
  Person: "disc",
  Institution: "square",
  Country: "ring",
  Place: "pin",
  Action: "diamond",
  Article: "frame",
};

/** An action that nobody reports as having happened is a hollow diamond. */
export const unconfirmedShape: Shape = "hollow";
