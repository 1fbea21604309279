import { forgetTyped, typed } from './index.ts';
import { equal } from './testing/expect.ts';

describe('keep typing', () => {
  const room = `typing-${crypto.randomUUID()}`;
  afterEach(() => forgetTyped(room));

  it('VS17: what is typed comes back, each field for itself, until it is cleared', () => {
    const topic = typed(room, 'topic');
    equal(topic.get(), '');
    topic.set('Half a sen');
    typed(room, 'rule').set('Phones');
    equal(
      [typed(room, 'topic').get(), localStorage.getItem(`verme:typed:${room}:topic`)],
      ['Half a sen', 'Half a sen'],
    );
    topic.clear();
    equal([topic.get(), typed(room, 'rule').get()], ['', 'Phones']);
    typed(room, 'rule').set('');
    equal(localStorage.getItem(`verme:typed:${room}:rule`), null);
  });

  it('VS17: a storage that refuses never throws; the tab still knows', () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const topic = typed(room, 'topic');
      topic.set('Kept in memory');
      equal(typed(room, 'topic').get(), 'Kept in memory');
      topic.clear();
      equal(topic.get(), '');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('VS17: a room that is forgotten leaves nothing typed, and others keep theirs', () => {
    const other = `${room}-other`;
    typed(room, 'topic').set('One');
    typed(other, 'topic').set('Two');
    forgetTyped(room);
    equal([typed(room, 'topic').get(), typed(other, 'topic').get()], ['', 'Two']);
    forgetTyped(other);
  });
});
