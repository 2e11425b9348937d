/**
 * A bare link to a span ("/documents/9f2c…#120-180") never reaches the server, which alone can mark the passage. This
 * asks again with the span in the query.
 */
export const script = `const span = /^#(\\d+-\\d+)$/.exec(location.hash)?.[1];
if (span !== undefined && document.getElementById(span) === null) {
  const url = new URL(location.href);
  if (url.searchParams.get('span') !== span) {
    url.searchParams.set('span', span);
    location.replace(url);
  }
}
`;
