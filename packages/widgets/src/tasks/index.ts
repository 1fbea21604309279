export { VermeTasks } from './tasks.ts';
export { tasksTexts } from './tasks.texts.ts';
