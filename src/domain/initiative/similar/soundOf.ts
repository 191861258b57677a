/**
 * How a syllable without marks sounds to most speakers: what is commonly misspelt for its sound has the same (d, gi and r; l and n; ch and tr; s and
 * x; n and ng, t and c at the end; i and y; ng and ngh, g and gh, c and k).
 */
export function soundOf(bare: string): string {
  return bare
    .replace(/^(gi|r)(?=[aeiouy])/, 'd')
    .replace(/^l/, 'n')
    .replace(/^tr/, 'ch')
    .replace(/^x/, 's')
    .replace(/^ngh/, 'ng')
    .replace(/^gh/, 'g')
    .replace(/^k(?!h)/, 'c')
    .replace(/y/, 'i')
    .replace(/ng$/, 'n')
    .replace(/c$/, 't');
}
