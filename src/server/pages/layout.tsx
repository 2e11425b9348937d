import type { Child } from 'hono/jsx';

/** The pages that the head of every page leads to, in order. */
const pages = [
  ['/', 'Summary'],
  ['/claims', 'Claims'],
  ['/findings', 'Findings'],
  ['/documents', 'Documents'],
  ['/actors', 'Actors'],
  ['/brief', 'Briefing'],
] as const;

interface LayoutProps {
  readonly title: string;
  readonly caseTitle: string;
  /** The entry of the head that this page belongs to. */
  readonly current: string;
  readonly children?: Child;
}

/** What every page has around it. */
export const Layout = ({ title, caseTitle, current, children }: LayoutProps) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${title} · ${caseTitle}`}</title>
      <link rel="stylesheet" href="/style.css" />
      <link rel="icon" href="data:," />
    </head>
    <body>
      <a class="skip" href="#main">
        Skip to content
      </a>
      <header class="head">
        <p class="case">
          <a href="/" dir="auto">
            {caseTitle}
          </a>
        </p>
        <nav aria-label="Report">
          <ul>
            {pages.map(([href, name]) => (
              <li>
                <a href={href} aria-current={href === current ? 'page' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main" tabindex={-1}>
        {children}
      </main>
      <footer>
        <p>Proffer shows what allegations stand on. It never says that one is true.</p>
      </footer>
    </body>
  </html>
);
