/** Whether the browser may throw the store away when the disk runs low. */

/**
 * Asks the browser to keep this site's data until the person deletes it. Call it after a person did something; Firefox
 * asks them. Answers whether it is so; never throws. Safari deletes data of sites that were not used for seven days
 * unless this is granted, so a group that meets monthly also needs its file.
 */
export async function askToKeep(): Promise<boolean> {
  try {
    const storage = globalThis.navigator?.storage;
    return (await storage?.persisted?.()) || ((await storage?.persist?.()) ?? false);
  } catch {
    return false;
  }
}
