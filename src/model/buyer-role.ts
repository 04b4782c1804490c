/**
 * As whom a reader asks what a listing means: a buyer for the federal government, one who spends its grants or loans,
 * one who buys privately, one who exports to the company, one who holds its securities.
 */
export const BUYER_ROLES = ['federal-buyer', 'grantee', 'private-buyer', 'exporter', 'investor'] as const;

/** One of {@link BUYER_ROLES}. */
export type BuyerRole = (typeof BUYER_ROLES)[number];
