/**
 * One log on one device: the store in IndexedDB, the tabs that follow it, and the room that is kept there.
 *
 * @module @opelix/verme-sync
 */
export { newDevice } from './device.ts';
export type { EndedGroup, Ending } from './ended.ts';
export { forgetTyped, typed, type TypedText } from './keep-typing.ts';
export type { LiveRoom, LiveStatus, RecordResult } from './live-room.ts';
export { openLiveRoom, type LiveRoomOptions } from './open-live-room.ts';
export { askToKeep } from './persistence.ts';
export type { Kept, Rows } from './rows.ts';
export type { EndedRoom, KeptDocument, RoomChange, StoredRoom } from './schema.ts';
export { StoreError, type StoreReason } from './store-error.ts';
export { openStore, type Store, type StoreOptions } from './store.ts';
export type { TabChannel } from './tabs.ts';
