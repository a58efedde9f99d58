import { expect } from "chai";
import { paragraphs } from "../../src/articles/draft.ts";
import { dropBoilerplate, isBoilerplate } from "../../src/articles/zones/boilerplate.ts";
import { readCaption } from "../../src/articles/zones/caption.ts";

const machinery: readonly string[] = [
  "0",
  "1.2K shares",
  "5 min read",
  "Share",
  "Share on Facebook | Share on X | WhatsApp",
  "Facebook Twitter WhatsApp Email",
  "Tweet this",
  "Follow us on Instagram",
  "Sign up for our newsletter and get the day's stories in your inbox.",
  "Subscribe to our free daily briefing",
  "Enter your email address",
  "By signing up you agree to our terms and privacy policy.",
  "Already a subscriber? Log in",
  "This site uses cookies to improve your experience.",
  "We and our 842 partners store cookies on your device.",
  "Accept all cookies",
  "Cookie policy",
  "© 2026 The Daily Example. All rights reserved.",
  "Copyright 2026 The Associated Press. This material may not be published, broadcast, rewritten or redistributed.",
  "ADVERTISEMENT",
  "Story continues below advertisement",
  "Read more: How the strike began",
  "READ ALSO: Five things to know",
  "Related Articles",
  "Trending",
  "Trending Now",
  "You may also like",
  "Most read",
  "LEAVE A REPLY",
  "Please enter your comment!",
  "Please enter your name here",
  "Your email address will not be published. Required fields are marked *",
  "Save my name, email, and website in this browser for the next time I comment.",
  "Log in to leave a comment",
  "SEO Keywords: river talks, water treaty, border dam",
  "Tags: water, treaty",
  "Filed under: World",
  "#Water #Treaty",
  "Help us improve.",
  "Was this article helpful?",
  "Do you have a news tip?",
  "Please enable JavaScript to view the comments.",
  "Associated Press writer Ada Obi in Kano contributed to this report.",
  "(Reporting by Ada Obi; Editing by Bo Lind)",
  "Additional reporting by Chi Wu",
  "This story was originally published in The Daily Example.",
  "Follow her on X",
  "Ada Obi is a senior reporter at the Example who covers water and lives in Kano.",
  "editor@daily.example",
  "Home > World > Africa",
  "Politics | World | Sport | Weather",
  "Skip to content",
];

const journalism: readonly string[] = [
  "Share prices fell in Tokyo on Monday after the bank raised its rate.",
  "The company said it would subscribe to the new shares in March.",
  "Regulators said the site had placed tracking cookies on phones without asking, and fined its owner two million euros.",
  "Copyright law will change in June, the minister told parliament.",
  "Related charges against two officers were dropped on Friday.",
  "Trending upward since May, prices have now reached a record.",
  "Read the letter, and you will see who wrote it, she said.",
  "Comments by the minister angered the farmers.",
  "Officials from both governments said so.",
  "Diplomatic Preparations Underway",
  "Context",
  "The newspaper asked readers to leave a reply before the vote, and 4,000 of them did so within a day of the call.",
  "Help us improve the clinics, nurses told the visiting minister as he walked through the crowded wards of the hospital in Kano.",
  "More than 600 people marched through the city.",
  "Watch groups said the vote was fair.",
  "Print workers walked out at noon on Friday.",
  "Ada Obi is a reporter who was arrested in May.",
  "Home Secretary Jane Roe said the plan would go ahead.",
  "Tagged seals were seen off the coast of Namibia for the first time.",
];

describe("boilerplate", () => {
  for (const line of machinery)
    it(`is "${line}"`, () => {
      expect(isBoilerplate(line)).to.equal(true);
    });

  for (const line of journalism)
    it(`is not "${line}"`, () => {
      expect(isBoilerplate(line)).to.equal(false);
    });

  const story = (name: string): string =>
    `${name} is a paragraph of the story that goes on long enough to be running text, as it does here.`;
  const kept = (...lines: string[]): string[] =>
    dropBoilerplate(paragraphs(lines)).map((block) => block.text);

  it("is a box of links inside the story, up to the next running text", () => {
    const lines = [
      story("One"),
      "Related Articles",
      "Rain expected",
      "A theatre for Salto",
      story("Two"),
      story("Three"),
    ];
    expect(kept(...lines)).to.deep.equal([story("One"), story("Two"), story("Three")]);
  });

  it("is everything after the heading of the comments", () => {
    expect(kept(story("One"), "LEAVE A REPLY", story("A reader's answer"))).to.deep.equal([story("One")]);
  });

  it("is a box at the end with teasers that look like text", () => {
    const lines = [
      ...["One", "Two", "Three", "Four", "Five", "Six"].map(story),
      "Trending",
      "A king abdicates",
      "The king said he was tired of it.",
    ];
    expect(kept(...lines)).to.have.length(6);
  });
});

describe("a caption", () => {
  const captions: readonly (readonly [text: string, words: string])[] = [
    [
      "Ada Obi speaks in Kano, Wednesday, Jan. 7, 2026. (AP Photo/Bo Lind)",
      "Ada Obi speaks in Kano, Wednesday, Jan. 7, 2026.",
    ],
    ["Ada Obi speaks in Kano. (AP Photo/Bo Lind)(ASSOCIATED PRESS)", "Ada Obi speaks in Kano."],
    ["The bridge at dusk. Photo: Chi Wu", "The bridge at dusk."],
    ["The bridge at dusk | Photo Credit: Chi Wu", "The bridge at dusk"],
    ["Rescue workers in Calapan. [Bo Lind/Reuters]", "Rescue workers in Calapan."],
    ["Rescue workers in Calapan. REUTERS/Bo Lind", "Rescue workers in Calapan."],
    [
      "FILE - The bridge at dusk, May 4, 2025. (Bo Lind/The Daily via AP)",
      "The bridge at dusk, May 4, 2025.",
    ],
    ["Photo: Getty Images", ""],
  ];
  for (const [text, words] of captions)
    it(`is read from "${text}"`, () => {
      expect(readCaption({ role: "paragraph", text })).to.equal(words);
    });

  it("keeps its words when the markup says what it is", () => {
    expect(readCaption({ role: "caption", text: "The bridge at dusk" })).to.equal("The bridge at dusk");
  });

  for (const text of [
    "KANO, Nigeria (AP) — Traders said on Monday that the road had been closed for a week.",
    "The police showed a photo of the suspect to reporters.",
    "She spoke to Reuters by phone from Kano.",
  ])
    it(`is not "${text}"`, () => {
      expect(readCaption({ role: "paragraph", text })).to.equal(null);
    });
});
