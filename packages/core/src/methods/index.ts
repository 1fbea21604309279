/**
 * The methods and programmes that come with Verme, with their texts in three languages. They are data, and large, so
 * they stand apart from the process: an app that brings its own does not load them.
 *
 * @module @opelix/verme-core/methods
 */
export { exportKit, kitOf, largestKit, readKit, type Kit } from '../programmes/kit.ts';
export { programmeOf, programmes } from '../programmes/registry.ts';
export { formTexts, type FormTexts } from '../evaluation/form-texts.ts';
export { defineMethod } from './define-method.ts';
export { methodOf, methods } from './registry.ts';
