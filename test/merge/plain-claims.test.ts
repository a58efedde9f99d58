import { expect } from "chai";
import { merge } from "../../src/merge/index.ts";
import { resolve } from "../../src/resolve/index.ts";
import { extractText } from "../extract/article.ts";

/** A text, and what its responses tie: "words of the answer -> words answered". */
const stories: readonly (readonly [title: string, text: string, ...responses: readonly string[]])[] = [
  [
    "a claim of no action, denied in its own words",
    "The fire service said two emergency exits were locked. Farida Begum denied that the emergency exits had been locked.",
    "Farida Begum denied that the emergency exits had been locked -> two emergency exits were locked",
  ],
  [
    "what was said in the sentence before",
    "Ibrahim Tejan said soldiers had surrounded the house. The army denied this.",
    "The army denied this -> soldiers had surrounded the house",
  ],
  [
    "a charge, told beside it",
    "Ibrahim Tejan accused the army of hiding ballots, a charge the army denies.",
    "a charge the army denies -> Ibrahim Tejan accused the army of hiding ballots",
  ],
  [
    "something else than what is denied",
    "Ibrahim Tejan said soldiers had surrounded the house. The bank denied that it had frozen his accounts.",
  ],
  [
    "one's own words",
    "Farida Begum said two emergency exits were locked. Farida Begum denied that the emergency exits had been locked.",
  ],
];

describe("claims without an action", () => {
  for (const [title, text, ...expected] of stories)
    it(`answers ${title}`, async () => {
      const extraction = await extractText(text);
      const { responses } = merge([extraction], resolve([extraction]));
      const words = ({ index }: { readonly index: number }): string => {
        const { start, end } = extraction.claims[index]!;
        return text.slice(start, end);
      };
      expect(responses.map(({ from, to }) => `${words(from)} -> ${words(to)}`)).to.deep.equal(expected);
    });
});
