import type { PlacedFinding } from '../checks/place.ts';
import type { Position } from '../text/lines.ts';

/** A checked file: its path as given and the SHA-256 of its bytes. */
export interface SarifFile {
  readonly path: string;
  readonly id: string;
}

/**
 * Findings as a SARIF 2.1.0 log, which code-scanning services and editors show beside the text. Source: OASIS, Static
 * Analysis Results Interchange Format 2.1.0.
 *
 *     letter.md:12:5 warning unnamed-source "It has been reported" names no source
 *     → {"ruleId":"unnamed-source","level":"warning","message":{"text":"\"It has been …"},"locations":[…]}
 */
export const toSarif = (files: readonly SarifFile[], findings: readonly PlacedFinding[]): object => {
  const rules = [...new Set(findings.map((finding) => finding.rule))].sort();
  const indexOfFile = new Map(files.map(({ path }, index) => [path, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'proffer', rules: rules.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        artifacts: files.map(({ path, id }) => ({ location: { uri: uriOf(path) }, hashes: { 'sha-256': id } })),
        results: findings.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: rules.indexOf(finding.rule),
          // SARIF's levels have the same names as our severities.
          level: finding.severity,
          message: { text: `${finding.message}. ${finding.mend}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: uriOf(finding.file), index: indexOfFile.get(finding.file) ?? -1 },
                region: { ...regionOf(finding.from, finding.to), snippet: { text: finding.quote } },
              },
            },
          ],
          partialFingerprints: { 'proffer/v1': finding.id },
          properties: { because: finding.because },
        })),
      },
    ],
  };
};

const regionOf = (from: Position, to: Position) => ({
  startLine: from.line,
  startColumn: from.column,
  endLine: to.line,
  endColumn: to.column,
});

/** A path as a URI reference: relative stays relative, so that the log means the same on another machine. */
const uriOf = (path: string): string => {
  if (path === '-') return 'stdin';
  const segments = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return segments.startsWith('/') ? `file://${segments}` : segments;
};
