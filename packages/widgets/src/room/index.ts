export { ClockController } from './clock-controller.ts';
export { roomContext, type RecordedDetail, type RefusedDetail, type RoomScene, type WidgetRoom } from './contract.ts';
export { RoomController, type Select } from './room-controller.ts';
export { VermeRoom } from './room.ts';
export { saveFile } from './save-file.ts';
