import { expect } from "chai";
import { ArticleError, readSource } from "../../src/articles/index.ts";
import type { Article } from "../../src/articles/index.ts";
import { readOne, zoneTexts } from "./support/read.ts";

const story = [
  "The water council of Kano agreed on Monday to share the river with its neighbours, ending a dispute that began in 2019.",
  "Its chair, Amina Bello, said the pumps would be moved before the rains come, and that nobody would pay for them twice.",
  "Farmers on both banks welcomed the decision, which they had demanded for years in letters, marches and one long boycott.",
];
const html = story.map((paragraph) => `<p>${paragraph}</p>`).join("");
const page = (head: string, body = `<article><h1>River shared</h1>${html}</article>`): Article =>
  readOne(
    `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
    "page.html",
  );
const items = (text: string, file: string): (Article | ArticleError)[] =>
  readSource(new TextEncoder().encode(text), file);
const told = (article: Article | ArticleError | undefined): string[] => {
  if (article === undefined || article instanceof ArticleError) throw article ?? new Error("no article");
  return [...zoneTexts(article, "lead"), ...zoneTexts(article, "body")];
};

describe("an HTML page", () => {
  const ld = (value: unknown): string =>
    `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

  it("is described by JSON-LD, alone, in a list or in a graph", () => {
    const article = {
      "@type": ["NewsArticle"],
      headline: "Kano &amp; its river",
      datePublished: "2026-03-04T08:00:00Z",
      author: [{ name: "Ada Obi" }, "Bo Lind"],
      publisher: { name: "Sahel Star" },
      url: "https://sahel.example/river",
    };
    for (const value of [
      article,
      [{ "@type": "WebSite" }, article],
      { "@graph": [{ "@type": "Person", name: "X" }, article] },
    ]) {
      const { title, published, authors, publisher, url } = page(ld(value));
      expect({ title, published, authors, publisher, url }).to.deep.equal({
        title: "Kano & its river",
        published: "2026-03-04",
        authors: ["Ada Obi", "Bo Lind"],
        publisher: "Sahel Star",
        url: "https://sahel.example/river",
      });
    }
  });

  it("is described by meta tags when its JSON-LD is broken", () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle",</script><title>River shared | Sahel Star</title>
      <meta property="og:site_name" content="Sahel Star"><meta property="og:title" content="River shared - Sahel Star">
      <meta name="author" content="By Ada Obi"><meta property="article:published_time" content="2026-03-04T23:00:00+01:00">
      <meta property="og:locale" content="en_GB">`;
    const { title, published, authors, publisher, language } = page(head);
    expect({ title, published, authors, publisher, language }).to.deep.equal({
      title: "River shared",
      published: "2026-03-04",
      authors: ["Ada Obi"],
      publisher: "Sahel Star",
      language: "en",
    });
  });

  it("is described by its markup when there is nothing else", () => {
    const body = `<article><h1>River shared</h1><time datetime="2026-03-04">Wednesday</time>${html}</article>`;
    const article = page(`<title>x</title><link rel="canonical" href="https://sahel.example/r">`, body);
    expect([article.title, article.published, article.url]).to.deep.equal([
      "River shared",
      "2026-03-04",
      "https://sahel.example/r",
    ]);
  });

  it("runs no script and fetches nothing", () => {
    const body = `<article><h1>River</h1>${html}<script>globalThis.ran = true; document.body.innerHTML = "gone"</script><img src="x" onerror="globalThis.ran = true"></article>`;
    expect(told(page("", body))).to.deep.equal(story);
    expect(globalThis).not.to.have.property("ran");
  });

  it("keeps figure captions as captions and drops the repeated headline", () => {
    const article = page(
      "<title>River shared</title>",
      `<article><h1>River shared</h1><figure><img src="a.jpg"><figcaption>The river at Kano. (Photo: Bo Lind)</figcaption></figure>${html}</article>`,
    );
    expect(zoneTexts(article, "caption")).to.deep.equal(["The river at Kano."]);
    expect(zoneTexts(article, "headline")).to.deep.equal(["River shared"]);
    expect(told(article)).to.deep.equal(story);
  });

  it("is recognised without its extension", () => {
    expect(
      told(items(`<!-- saved --><html><body><h1>River</h1>${html}</body></html>`, "saved.txt")[0]),
    ).to.deep.equal(story);
  });
});

describe("Markdown", () => {
  it("has front matter, headings, lists and links", () => {
    const text = `---\ntitle: "River: shared"\nauthors:\n  - Ada Obi\n  - Bo Lind\ndate: 2026-03-04\npublisher: Sahel Star\n---\n\n# River: shared\n\n**KANO** — ${story[0]!}\n\n## Pumps\n\n- ${story[1]!}\n\n[Farmers](https://x.example) &amp; others agreed with every word of the *council*.\n`;
    const article = readOne(text, "river.md");
    expect([article.title, article.authors, article.published, article.publisher]).to.deep.equal([
      "River: shared",
      ["Ada Obi", "Bo Lind"],
      "2026-03-04",
      "Sahel Star",
    ]);
    expect(article.dateline).to.equal("KANO");
    expect(told(article)).to.deep.equal([
      story[0],
      "Pumps",
      story[1],
      "Farmers & others agreed with every word of the council.",
    ]);
  });

  it("without front matter takes its first heading", () => {
    expect(readOne(`# River shared\n\n${story.join("\n\n")}`, "river.md").title).to.equal("River shared");
  });
});

describe("JSON Lines", () => {
  it("names its fields as the world does", () => {
    const lines = [
      {
        title: "One",
        text: story.join("\n\n"),
        date: "2026-03-04",
        source: "Sahel Star",
        author: "Ada Obi",
        url: "https://x.example/1",
      },
      {
        headline: "Two",
        body: html,
        published_at: 1772582400,
        publisher: { name: "Kano Post" },
        authors: ["Bo Lind", "Chi Wu"],
      },
      { title: "Three", content: story },
    ];
    const read = items(lines.map((line) => JSON.stringify(line)).join("\n"), "wire.jsonl") as Article[];
    expect(read.map((article) => told(article))).to.deep.equal([story, story, story]);
    expect(read.map(({ file }) => file)).to.deep.equal(["wire.jsonl#1", "wire.jsonl#2", "wire.jsonl#3"]);
    expect(
      read.map(({ title, published, publisher, authors }) => [title, published, publisher, authors]),
    ).to.deep.equal([
      ["One", "2026-03-04", "Sahel Star", ["Ada Obi"]],
      ["Two", "2026-03-04", "Kano Post", ["Bo Lind", "Chi Wu"]],
      ["Three", null, null, []],
    ]);
  });

  it("reports a broken line and reads the others", () => {
    const read = items(
      `${JSON.stringify({ text: story.join(" ") })}\n{"text": \n{"title":"empty"}\n[1]`,
      "wire.jsonl",
    );
    expect(read.map((item) => (item instanceof ArticleError ? item.message : "read"))).to.deep.equal([
      "read",
      "wire.jsonl#2: the line is not valid JSON",
      "wire.jsonl#3: the entry has no text (looked for text, body, content, articlebody, article_body ...)",
      "wire.jsonl#4: the entry is not a JSON object",
    ]);
  });

  it("may be one object or a list under a name", () => {
    expect(told(items(JSON.stringify({ text: story.join("\n") }, null, 2), "a.json")[0])).to.deep.equal(
      story,
    );
    expect(
      items(JSON.stringify({ articles: [{ text: story.join("\n") }, { text: html }] }), "a.json"),
    ).to.have.length(2);
  });

  it("gives an item the same id wherever it stands", () => {
    const [a, b] = [{ text: story.join("\n") }, { text: story[0] }].map((one) => JSON.stringify(one));
    const ids = (text: string): string[] => (items(text, "x.jsonl") as Article[]).map(({ id }) => id);
    expect(ids(`${a!}\n${b!}`)).to.deep.equal(ids(`${b!}\n${a!}`).reverse());
  });
});

describe("a feed", () => {
  it("of RSS gives an article an item, from its full content", () => {
    const xml = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Sahel Star</title><language>en-GB</language>
      <item><title>River &amp; rain</title><link>https://x.example/1</link><pubDate>Wed, 04 Mar 2026 08:00:00 GMT</pubDate><dc:creator>Ada Obi</dc:creator><description>Short</description><content:encoded><![CDATA[${html}]]></content:encoded></item>
      <item><title>Second</title><description>${html.replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</description></item>
      <item><title>Empty</title></item></channel></rss>`;
    const [first, second, third] = items(xml, "feed.xml");
    expect(told(first)).to.deep.equal(story);
    expect(told(second)).to.deep.equal(story);
    expect((third as ArticleError).message).to.match(/^feed\.xml#3: the item has no text/u);
    const { title, url, published, authors, publisher, file } = first as Article;
    expect({ title, url, published, authors, publisher, file }).to.deep.equal({
      title: "River & rain",
      url: "https://x.example/1",
      published: "2026-03-04",
      authors: ["Ada Obi"],
      publisher: "Sahel Star",
      file: "feed.xml#1",
    });
  });

  it("of Atom does too", () => {
    const xml = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Kano Post</title><entry><title type="html">River &lt;b&gt;shared&lt;/b&gt;</title><link rel="self" href="https://x.example/self"/><link rel="alternate" href="https://x.example/1"/><published>2026-03-04T08:00:00Z</published><author><name>Bo Lind</name></author><content type="html">${html.replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</content></entry></feed>`;
    const [article] = items(xml, "kano.atom") as Article[];
    expect([
      article?.title,
      article?.url,
      article?.published,
      article?.authors,
      article?.publisher,
    ]).to.deep.equal(["River shared", "https://x.example/1", "2026-03-04", ["Bo Lind"], "Kano Post"]);
    expect(told(article)).to.deep.equal(story);
  });

  it("expands no entity a document type declares", () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel><title>x</title><item><title>t</title><description>${story[0]!} &c; &f;</description></item></channel></rss>`;
    for (const item of items(bomb, "bomb.xml"))
      expect(item instanceof ArticleError ? item.message : item.text).not.to.match(/haha|root:/u);
  });

  it("of another kind of XML is refused with a reason", () => {
    const [error] = items(`<?xml version="1.0"?><invoice><sum>3</sum></invoice>`, "invoice.xml");
    expect(error).to.be.instanceOf(ArticleError);
  });
});
