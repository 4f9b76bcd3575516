import { expect, test } from "vitest";
import { html, trusted } from "../../../src/report/markup/html.ts";

test("what is put into a template is text", () => {
  const hostile = `<script>alert("1")</script>' onclick=x & more`;
  expect(html`<p title="${hostile}">${hostile}</p>`.html).toBe(
    `<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39; onclick=x &amp; more">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39; onclick=x &amp; more</p>`,
  );
});

test("what is HTML already stays, also in lists, and nothing is nothing", () => {
  const items = ["a", "<b>"].map((item) => html`<li>${item}</li>`);
  expect(html`<ul>${items}${undefined}${0}</ul>${trusted("<hr>")}`.html).toBe(
    "<ul><li>a</li><li>&lt;b&gt;</li>0</ul><hr>",
  );
});
