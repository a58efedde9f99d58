/** The dictionary form of a word by its tags. */
export function lemmatize(form: string, upos: string, xpos: string): string {
  if (upos === "PROPN") return form;
  const word = form.toLowerCase();
  if (xpos === "NNS" && word.endsWith("s")) return word.slice(0, -1);
  if (xpos === "VBZ" && word.endsWith("s")) return word.slice(0, -1);
  if ((xpos === "VBD" || xpos === "VBN") && word.endsWith("ed")) return word.slice(0, -2);
  if (xpos === "VBG" && word.endsWith("ing")) return word.slice(0, -3);
  return word;
}
