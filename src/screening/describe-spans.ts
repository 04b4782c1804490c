import { isHintForm } from '../model/entity-name.ts';
import type { NearClaim, Span } from '../model/mention.ts';
import type { Place } from '../model/screening.ts';
import { type Claim, claimsIn } from './claims/claims-in.ts';
import { roleOf } from './roles/role-of.ts';

/** How far from a name a claim still stands beside it, in characters. */
const NEAR = 300;
/** What may stand around both and decide what they say. */
const MARGIN = 80;
/** Words kept on either side of a claim and its name. */
const CONTEXT = 30;
/** A longer context is cut. */
const LONGEST_CONTEXT = 500;
/** A text that says the same again and again says it often enough. */
const MOST_CLAIMS = 5;

/** Adds to each span the role the words around give it. */
export function withRoles(text: string, spans: readonly Span[], where?: Place): Span[] {
  return spans.map((span) => {
    const found = roleOf(text, span.start, span.end, where);
    return found ? { ...span, role: found.role, cue: found.reason } : span;
  });
}

/** The claims near the spans; text far from every name is not read, so a long text with one name costs little. */
function claimsNear(text: string, spans: readonly Span[]): Claim[] {
  const reach = NEAR + MARGIN;
  const parts: { from: number; to: number }[] = [];
  for (const { start, end } of spans) {
    const last = parts.at(-1);
    const from = Math.max(0, start - reach);
    if (last && from <= last.to) last.to = Math.max(last.to, end + reach);
    else parts.push({ from, to: end + reach });
  }
  return parts.flatMap(({ from, to }) =>
    claimsIn(text.slice(from, to)).map(({ start, end, claim }) => ({ start: start + from, end: end + from, claim })),
  );
}

const distance = (claim: Claim, span: Span) => Math.max(claim.start - span.end, span.start - claim.end, 0);

function contextOf(text: string, claim: Claim, span: Span): string {
  const from = Math.max(0, Math.min(claim.start, span.start) - CONTEXT);
  return text
    .slice(from, Math.max(claim.end, Math.min(span.end, span.start + NEAR)) + CONTEXT)
    .slice(0, LONGEST_CONTEXT)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Gives each claim to the nearest span of each party near it; a name before a part number of the same party. */
function withClaims(text: string, spans: readonly Span[]): Span[] {
  const claimsOf = new Map<Span, NearClaim[]>();
  let first = 0;
  for (const claim of claimsNear(text, spans)) {
    while (first < spans.length && (spans[first] as Span).end < claim.start - NEAR) first += 1;
    const nearest = new Map<string, { span: Span; cost: number }>();
    for (let at = first; at < spans.length && (spans[at] as Span).start <= claim.end + NEAR; at++) {
      const span = spans[at] as Span;
      // What is not from the company may well be what the claim says.
      if (span.role === 'not-from') continue;
      const party = span.names.map(({ entity }) => entity).join(' ');
      const cost = distance(claim, span) + (span.names.every(({ form }) => isHintForm(form)) ? NEAR : 0);
      if (cost < (nearest.get(party)?.cost ?? Number.POSITIVE_INFINITY)) nearest.set(party, { span, cost });
    }
    for (const { span } of nearest.values()) {
      const there = claimsOf.get(span) ?? [];
      if (there.length < MOST_CLAIMS) there.push({ claim: claim.claim, context: contextOf(text, claim, span) });
      claimsOf.set(span, there);
    }
  }
  return spans.map((span) => {
    const claims = claimsOf.get(span);
    return claims ? { ...span, claims } : span;
  });
}

/**
 * Adds what a text says about the names in it: the role of each, and the claims of conformity that stand near it in
 * the same text. The spans, in order, stay the same ones; none is left out. Linear in the text.
 */
export function describeSpans(text: string, spans: readonly Span[], where?: Place): Span[] {
  return spans.length === 0 ? [] : withClaims(text, withRoles(text, spans, where));
}
