/** A stranger's page: it loads the one module of the widgets and says which group. Nothing else is Verme's. */
import { exampleRoom, openExample } from './example.ts';
import { openStore } from '@opelix/verme-sync';

const room = document.querySelector('verme-room');
const wished = new URLSearchParams(location.search).get('room');
const name = wished && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(wished) ? wished : exampleRoom;

/** The example is put into the store when it is not there, so that the page has something to show. */
async function prepare(): Promise<void> {
  const store = await openStore();
  const isKnown = (await store.rooms()).some((one) => one.name === name);
  store.close();
  if (!isKnown && name === exampleRoom) await openExample('check-out');
}

void prepare().finally(() => room?.setAttribute('name', name));
