import { BaseSequencer } from 'vitest/node';

/**
 * For mutation runs, which stop at the first test that fails: first the tests that noticed something the last time, then
 * those beside what is changed, then the short ones. Vitest's own order begins with the longest.
 */
export class NearestFirst extends BaseSequencer {
  #near = (process.env.VERME_MUTATE ?? '').split(' ').map((one) => `/src/${one.split('/')[0]}/`);

  sort(specs) {
    const ranked = specs.map((spec) => {
      const { failed = false, duration = 0 } = this.ctx.cache.getTestSpecificationResult(spec) ?? {};
      const near = this.#near.some((folder) => spec.moduleId.includes(folder));
      return { spec, rank: failed ? 0 : near ? 1 : 2, duration };
    });
    ranked.sort((a, b) => a.rank - b.rank || a.duration - b.duration);
    return ranked.map(({ spec }) => spec);
  }
}
