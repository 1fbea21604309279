import { roleView } from '@opelix/verme-core';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { caseRoom, type CaseExample } from '../testing/case-room.ts';
import { holds, overflows, parts, same, settle, stand, violations, words } from '../testing/page.ts';
import './define.ts';
import type { VermeRoles } from './roles.ts';

const offered = ['owner', 'leads', 'writer', 'timekeeper', 'observer'];
const show = (example: CaseExample, lang = 'fi'): Promise<VermeRoles> =>
  stand<VermeRoles>('verme-roles', {
    example,
    lang,
    set: { roles: offered, activity: example.here.activity, step: example.here.step, method: 'choosing-a-case' },
  });
const holders = (example: CaseExample, role: string): number[] =>
  roleView(example.room.state, role).holders.map((who) => example.members.indexOf(who));
const row = (roles: VermeRoles, at: number): HTMLElement => parts(roles, 'role')[at] as HTMLElement;

describe('verme-roles', () => {
  it('gives a role to the fair proposal by one press of a key, and the focus stays with the role', async () => {
    const example = caseRoom('choose');
    const roles = await show(example);
    // Nobody is asked twice while there is somebody else.
    same(
      parts(roles, 'propose').map((one) => words(one.querySelector('bdi'))),
      ['Liisa', 'Antti', 'Päivi', 'Sofia', 'Noora'],
    );
    same(parts(roles, 'propose')[2]?.getAttribute('aria-label'), 'Kirjaaja: Päivi Ehdotus');
    parts(roles, 'propose')[2]?.focus();
    await sendKeys({ press: 'Enter' });
    await settle(roles);
    same(holders(example, 'writer'), [2]);
    holds((roles.renderRoot as ShadowRoot).activeElement?.closest('li') === row(roles, 2), 'the focus is in its row');
  });

  it('offers everybody else in fair order, and passes a role of one person on', async () => {
    const example = caseRoom('choose');
    const roles = await show(example);
    const others = (at: number): HTMLElement[] => [...row(roles, at).querySelectorAll<HTMLElement>('.sheet button')];
    others(0)[1]?.click();
    await settle(roles);
    same(holders(example, 'owner'), [2]);
    // The owner does not lead: they are not among those who could.
    holds(!words(row(roles, 1)).includes('Päivi'), words(row(roles, 1)));
    others(0)[3]?.click();
    await settle(roles);
    same(holders(example, 'owner'), [4]);
  });

  it('holds several observers, each released alone', async () => {
    const example = caseRoom('choose');
    const roles = await show(example);
    const add = async (): Promise<void> => {
      (row(roles, 4).querySelector('[part=propose], .sheet button') as HTMLElement).click();
      await settle(roles);
    };
    await add();
    await add();
    same(holders(example, 'observer'), [4, 0]);
    row(roles, 4).querySelector<HTMLElement>('[aria-label*="Liisa"]')?.click();
    await settle(roles);
    same(holders(example, 'observer'), [4]);
  });

  it('says who was planned beforehand, and proposes them first', async () => {
    const example = caseRoom('choose');
    example.record({ type: 'programme.changed', data: { session: example.session, case: example.members[4] ?? '' } });
    const roles = await show(example);
    same(words(parts(roles, 'propose')[0]), 'Noora sovittu suunnitelmassa');
  });

  it('cannot be pressed once the step has passed', async () => {
    const example = caseRoom('choose');
    const roles = await show(example);
    const late = await stand<VermeRoles>('verme-roles', {
      example,
      set: { roles: offered, activity: example.here.activity, step: 0 },
    });
    holds(
      parts(late, 'propose').every((one) => one.getAttribute('aria-disabled') === 'true'),
      'nothing to press',
    );
    parts(late, 'propose')[0]?.click();
    await settle(late);
    same(holders(example, 'owner'), []);
    void roles;
  });

  it('says everything in Swedish and English too', async () => {
    const example = caseRoom('choose');
    holds(words(await show(example, 'sv').then((one) => row(one, 0))).startsWith('Fallgivare'), 'sv');
    holds(words(await show(example, 'en').then((one) => row(one, 0))).startsWith('Case owner'), 'en');
  });

  it('has no axe violation in any colours, and fits 320 px', async () => {
    const example = caseRoom('choose');
    const roles = await show(example);
    parts(roles, 'propose')[0]?.click();
    await settle(roles);
    same(await violations(), []);
    await setViewport({ width: 320, height: 700 });
    await settle(roles);
    holds(!overflows(document.documentElement), 'no sideways scroll');
  });
});
