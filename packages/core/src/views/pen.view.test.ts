import { describe, expect, it } from 'vitest';
import { createRoom } from '../room/room.ts';
import { Circle } from '../testing/circle.ts';
import { takingPen } from './pen.view.ts';

describe('VC125 what a device has to do to go on', () => {
  it('is nothing before a group is founded', () => {
    expect(takingPen(createRoom({ name: 'ring', device: 'd1', now: () => 1 }))).toEqual([]);
  });

  it('is nothing where it has the pen; elsewhere it says whose it is, whoever leads first, and takes it', () => {
    const circle = new Circle({ members: 3 });
    expect(takingPen(circle.room)).toEqual([]);
    const goesOn = () => {
      const { log } = circle.room;
      return takingPen(createRoom({ name: 'ring', device: 'd2', now: () => circle.time, log }));
    };
    const taking = (who: string) => [{ type: 'device.bound', data: { device: 'd2', who } }, { type: 'pen.taken' }];
    expect(goesOn()).toEqual(taking(circle.member(0)));
    circle.does({ type: 'chair.passed', data: { to: [circle.member(2), circle.member(1)] } });
    expect(goesOn()).toEqual(taking(circle.state.members.leads[0] ?? ''));
    expect(circle.state.members.leads).toHaveLength(2);
  });
});
