import { caseView } from '@opelix/verme-core';
import { caseRoom } from '../testing/case-room.ts';
import { parts, same, settle, stand } from '../testing/page.ts';
import { slowRoom } from '../testing/slow-room.ts';
import './define.ts';
import type { VermeTicks } from './ticks.ts';

async function show() {
  const example = caseRoom('ticks');
  const slow = slowRoom(example.room);
  const element = await stand<VermeTicks>('verme-ticks', { room: slow.room });
  const box = (at: number) => parts(element, 'box')[at] as HTMLInputElement;
  const states = () => caseView(example.room.state)?.ticks.map(({ state }) => state) ?? [];
  return { slow, element, box, states };
}

describe('verme-ticks on a slow disk', () => {
  it('shows a point as it stands where its tick was not written', async () => {
    const { slow, element, box, states } = await show();
    box(0).click();
    await settle(element);
    slow.refuse();
    await settle(element);
    same([box(0).checked, states()[0]], [false, 'ahead']);
  });

  it('leaves the focus with whoever writes elsewhere by the time that a point is left open', async () => {
    const { slow, element } = await show();
    const leave = parts(element, 'leave')[0];
    leave?.focus();
    leave?.click();
    const elsewhere = element.parentElement?.appendChild(document.createElement('input'));
    elsewhere?.focus();
    await settle(element);
    slow.write();
    await settle(element);
    same(document.activeElement === elsewhere, true, 'the focus stays');
    same(parts(element, 'leave').length, 5, 'the point is left open');
  });

  it('takes the ticks of two points that come one after the other', async () => {
    const { slow, element, box, states } = await show();
    box(0).click();
    box(1).click();
    parts(element, 'leave')[2]?.click();
    for (let i = 0; i < 3; i += 1) {
      await settle(element);
      slow.write();
    }
    await settle(element);
    same(states(), ['ticked', 'ticked', 'unticked', 'ahead', 'ahead', 'ahead']);
  });
});
