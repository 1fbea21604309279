import { sessionView } from '@opelix/verme-core';
import { exampleRoom, minute, start, type Example } from '../testing/example-room.ts';
import { overflows, parts, holds, same, settle, stand, violations, words } from '../testing/page.ts';
import type { VermeAttendance } from './attendance.ts';
import './define.ts';

const row = ({ room, session }: Example, at: number) => sessionView(room.state, session)?.attendance[at];
const press = async (element: VermeAttendance, at: number): Promise<void> => {
  parts(element, 'person')[at]?.click();
  await settle(element);
};

describe('verme-attendance', () => {
  it('marks people as they come, before the session and late, by one click each', async () => {
    const example = exampleRoom();
    const element = await stand<VermeAttendance>('verme-attendance', { example });
    await press(element, 0);
    same(row(example, 0)?.came, start);
    example.clock.at += 5 * minute;
    example.press(1);
    example.clock.at = start + 20 * minute;
    await press(element, 1);
    same([row(example, 1)?.here, words(parts(element, 'person')[1])], [true, 'Antti tuli klo 14.20']);
    same(await violations(), []);
  });

  it('takes a click for ‘not here’ at the opening, and for ‘left’ later, and for ‘came back’ after that', async () => {
    const example = exampleRoom();
    example.press(1);
    const element = await stand<VermeAttendance>('verme-attendance', { example });
    same(parts(element, 'person')[2]?.getAttribute('aria-label'), 'Päivi, paikalla. Merkitse: ei paikalla');
    await press(element, 2);
    same(row(example, 2)?.came, null);
    example.clock.at = start + 90 * minute;
    element.requestUpdate();
    await press(element, 3);
    same([row(example, 3)?.here, row(example, 3)?.left], [false, start + 90 * minute]);
    await press(element, 3);
    same([row(example, 3)?.here, row(example, 3)?.left], [true, null]);
  });

  it('corrects the real times in a dialog', async () => {
    const example = exampleRoom();
    example.press(1);
    const element = await stand<VermeAttendance>('verme-attendance', { example });
    parts(element, 'button')[4]?.click();
    await settle(element);
    same(await violations(), []);
    const [came, left] = [...element.renderRoot.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];
    same([came.value, left.value], ['14:00', '']);
    came.value = '14:12';
    left.value = '15:30';
    element.renderRoot.querySelector<HTMLElement>('[data-kind=plain]')?.click();
    await settle(element);
    same([row(example, 4)?.came, row(example, 4)?.left], [start + 12 * minute, start + 90 * minute]);
    same(words(parts(element, 'person')[4]), 'Noora lähti klo 15.30');
    same(element.renderRoot.querySelector('dialog')?.open, false);
  });

  it('says why times are not recorded, and keeps them in the dialog', async () => {
    const example = exampleRoom();
    example.press(1);
    const element = await stand<VermeAttendance>('verme-attendance', { example });
    parts(element, 'button')[4]?.click();
    await settle(element);
    const [came, left] = [...element.renderRoot.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];
    const save = element.renderRoot.querySelector<HTMLElement>('[data-kind=plain]');
    const dialog = element.renderRoot.querySelector('dialog');
    [came.value, left.value] = ['15:30', '14:10'];
    save?.click();
    await import('../room/reason.texts.ts');
    await settle(element);
    same([dialog?.open, came.value, left.value], [true, '15:30', '14:10']);
    same(words(element.renderRoot.querySelector('[role=alert]')), 'Lähtö on ennen tuloa. Tarkista ajat.');
    same(await violations(), []);
    came.value = '14:00';
    save?.click();
    await settle(element);
    same(dialog?.open, false);
    same(row(example, 4)?.left, start + 10 * minute);
    parts(element, 'button')[4]?.click();
    await settle(element);
    same(words(element.renderRoot.querySelector('[role=alert]')), '');
  });

  it('fits 320 px', async () => {
    await stand<VermeAttendance>('verme-attendance', { example: exampleRoom(), width: '320px' });
    holds(!overflows(document.documentElement), 'no sideways scroll');
  });
});
