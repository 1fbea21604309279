/** Opens a room that is kept on this device. */
import { createRoom, type Device } from '@opelix/verme-core';
import { newDevice } from './device.ts';
import type { LiveRoom } from './live-room.ts';
import { KeptRoom } from './kept-room.ts';
import { openStore, type Store } from './store.ts';
import { storeErrorOf, type StoreError } from './store-error.ts';
import { channelName, channelOf, type TabChannel } from './tabs.ts';

/** What a live room is opened with. */
export interface LiveRoomOptions {
  /** The room's name: lower-case words joined by hyphens. */
  readonly name: string;
  /** The clock, in ms. */
  readonly now: () => number;
  /** A store that the page has opened; without it, the room opens the browser's own and closes it again. */
  readonly store?: Store;
  /** What tabs speak through; without it a BroadcastChannel, with null nothing. */
  readonly channel?: TabChannel | null;
  /**
   * The device to write as, when it is not this profile's own: for example logs that are made to be continued. Never
   * that of a group's file: two laptops would take the same numbers. Another laptop takes the pen under its own device
   * (core's `takingPen`).
   */
  readonly device?: Device;
}

/**
 * Opens a room with all that the store has of it. Never rejects: where the store cannot be opened, the room's status
 * says why. Where the browser keeps nothing at all, the room goes on in memory at once.
 */
export async function openLiveRoom(options: LiveRoomOptions): Promise<LiveRoom> {
  const { name, now } = options;
  const store = options.store ?? (await openStore().catch((error: unknown) => refusingStore(storeErrorOf(error))));
  const device = options.device ?? (await deviceIn(store, name).catch(newDevice));
  const channel = options.channel === undefined ? channelOf(channelName(store.name, name)) : options.channel;
  const release = options.store ? () => {} : () => store.close();
  const live = new KeptRoom({ room: createRoom({ name, device, now }), store, channel, now, release });
  await live.begin();
  if (live.status.trouble === 'unavailable') live.keepInMemory();
  return live;
}

const deviceIn = async (store: Store, room: string): Promise<Device> =>
  (await store.room(room))?.device ?? (await store.device());

/** Stands for a store that could not be opened: refuses everything for the same reason. */
function refusingStore(error: StoreError): Store {
  const refuse = (): Promise<never> => Promise.reject(error);
  return {
    name: 'verme',
    device: refuse,
    load: refuse,
    append: refuse,
    appendAll: refuse,
    rooms: refuse,
    room: refuse,
    describe: refuse,
    storedEvents: refuse,
    erase: refuse,
    end: refuse,
    ended: refuse,
    deleteLog: refuse,
    deleteDue: refuse,
    remove: refuse,
    onEnd: () => () => {},
    close: () => {},
  };
}
