import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The repository's own configuration, without the rules that need the whole program: these files do not exist. */
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    { ...tseslint.configs.disableTypeChecked, files: ['**/*.ts'] },
    { files: ['**/*.ts'], linterOptions: { reportUnusedDisableDirectives: 'off' } },
  ],
});

/** The names of the rules that a text breaks if it stands at this path. */
export async function brokenRules(path: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath: root + path });
  const fatal = result?.messages.find((message) => message.fatal);
  if (fatal) throw new Error(`${path}: ${fatal.message}`);
  if (!result || result.messages.some((message) => message.message.startsWith('File ignored')))
    throw new Error(`${path} is not linted.`);
  return result.messages.filter((message) => message.severity === 2).map((message) => message.ruleId ?? '?');
}
