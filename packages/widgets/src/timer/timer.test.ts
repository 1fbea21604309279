import { holds, parts, same, settle, stand, violations, words } from '../testing/page.ts';
import type { VermeTimer } from './timer.ts';
import './define.ts';

const start = Date.UTC(2026, 0, 13, 12);
const minute = 60_000;
const at = (minutes: number) => (): number => start + minutes * minute;

describe('verme-timer', () => {
  it('says about how many minutes are left, and never seconds', async () => {
    const timer = await stand<VermeTimer>('verme-timer', { set: { minutes: 12, started: start, now: at(5) } });
    const label = async (minutes: number): Promise<string> => {
      timer.now = at(minutes);
      await settle(timer);
      return words(parts(timer, 'label')[0]);
    };
    same(
      [await label(-3), await label(0), await label(4.6), await label(11.2), await label(12), await label(90)],
      [
        'noin 12 min',
        'noin 12 min',
        'noin 7 min',
        'alle minuutti',
        'sovittu aika on kulunut',
        'sovittu aika on kulunut',
      ],
    );
    same(await violations(), []);
  });

  it('reads its attributes: minutes, and a moment as ISO or in ms', async () => {
    const timer = await stand<VermeTimer>('verme-timer', { set: { now: at(6) } });
    timer.setAttribute('minutes', '12');
    timer.setAttribute('started', '2026-01-13T14:00:00+02:00');
    await settle(timer);
    same([timer.minutes, timer.started, timer.left], [12, start, 6]);
    timer.setAttribute('started', String(start - minute));
    same(timer.left, 5);
    timer.setAttribute('started', 'eilen');
    same([timer.started, timer.left], [null, 12]);
  });

  it('tells a screen reader once, at two minutes, and only where it was asked to', async () => {
    const timer = await stand<VermeTimer>('verme-timer', { set: { minutes: 12, started: start, now: at(5) } });
    same(timer.renderRoot.querySelectorAll('[role=status]').length, 0);
    timer.announce = true;
    await settle(timer);
    const status = (): string => words(timer.renderRoot.querySelector('[role=status]'));
    same(status(), '');
    timer.now = at(10.2);
    await settle(timer);
    same(status(), '2 minuuttia jäljellä');
    timer.now = at(11.5);
    await settle(timer);
    same(status(), '2 minuuttia jäljellä', 'nothing new is said');
  });

  it('is never red: what is left is lichen, and at the end it is gone', async () => {
    const timer = await stand<VermeTimer>('verme-timer', { set: { minutes: 12, started: start, now: at(12) } });
    same(parts(timer, 'ring')[0]?.getAttribute('stroke-dashoffset'), '-100');
    holds(getComputedStyle(parts(timer, 'ring')[0] as Element).stroke === 'rgb(143, 156, 91)', 'lichen');
  });
});
