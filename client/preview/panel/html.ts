import type { Strings } from '../strings'

/** What the page needs to begin. */
export interface PageParts {
  /** Sources of scripts and styles that the webview lets through. */
  readonly cspSource: string
  /** Unguessable, new for every page. */
  readonly nonce: string
  readonly script: string
  readonly style: string
  readonly strings: Strings
  /** Address of the text, for the page to remember. */
  readonly uri: string
  /** Language of the words, for screen readers and fonts. */
  readonly language: string
}

/**
 * The page of the preview: one script and one style sheet, both ours, and nothing else. What it shows arrives by
 * message and becomes text nodes.
 */
export function pageHtml({ cspSource, nonce, script, style, strings, uri, language }: PageParts): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${cspSource}; base-uri 'none'; form-action 'none'`
  return `<!DOCTYPE html>
<html lang="${attribute(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${attribute(style)}">
<title>年报</title>
</head>
<body data-uri="${attribute(uri)}" data-strings="${attribute(JSON.stringify(strings))}">
<script nonce="${nonce}" src="${attribute(script)}"></script>
</body>
</html>
`
}

/** Text that may stand in a quoted attribute. */
function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
