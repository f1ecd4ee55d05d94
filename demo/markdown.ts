import { rehypeGithubAlerts } from "rehype-github-alerts";
import rehypeRaw from "rehype-raw";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkBreaks from "remark-breaks";
import remarkGemoji from "remark-gemoji";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

// GitHub's own list has <wbr>, which this copy of it lacks.
const ALLOWED = { ...defaultSchema, tagNames: [...(defaultSchema.tagNames ?? []), "wbr"] };

/** HTML as GitHub makes it of a comment: every line feed breaks the line, unknown HTML is dropped. */
export function commentHtml(markdown: string): string {
  return String(
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkGemoji)
      .use(remarkBreaks)
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeRaw)
      .use(rehypeSanitize, ALLOWED)
      .use(rehypeGithubAlerts, {})
      .use(rehypeStringify)
      .processSync(markdown),
  );
}

/** HTML as GitHub makes it of a job summary or a check run: line feeds do not break lines. */
export function documentHtml(markdown: string): string {
  return String(
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkGemoji)
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeRaw)
      .use(rehypeSanitize, ALLOWED)
      .use(rehypeGithubAlerts, {})
      .use(rehypeStringify)
      .processSync(markdown),
  );
}

const SPECIAL: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for an HTML element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (found) => SPECIAL[found] ?? found);
}
