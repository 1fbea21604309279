/** The id of a device: one per browser profile, so that all its tabs write one chain. */
import type { Device } from '@opelix/verme-core';

/** A device id that nobody has yet: `d` and 32 hex digits of chance. */
export function newDevice(): Device {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `d${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
