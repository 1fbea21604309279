export { VermeBrainstorm } from './brainstorm.ts';
export { brainstormTexts } from './brainstorm.texts.ts';
export { questionPlace } from './desk.ts';
