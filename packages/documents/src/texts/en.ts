/** English, British spelling: plain, *you* for the person. */
import type { Texts } from './texts.ts';

const withRole = (name: string, role: string): string => (role === '' ? name : `${name}, ${role},`);
const length = (minutes: number): string =>
  minutes % 60 === 0 ? (minutes === 60 ? 'one hour' : `${minutes / 60} hours`) : `${minutes} minutes`;
const project = (name: string, code: string): string =>
  [name === '' ? '' : `Project: ${name}`, code === '' ? '' : `Project code: ${code}`].filter(Boolean).join('. ') + '.';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const en = {
  date: {
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    months,
    decimal: '.',
    day: (weekday, day, month, year) => `${weekday} ${day} ${months[month]?.slice(0, 3) ?? ''} ${year}`,
    clock: (time) => time.replace(/^0/, ''),
    when: (day, times) => `${day}, ${times}`,
  },
  session: (number) => `Session ${number}`,
  invitation: {
    file: 'invitation',
    title: 'Invitation to a peer-mentoring group',
    theme: 'Theme',
    forWhom: {
      title: 'For whom?',
      text: 'The group is for you if its theme is part of your work: you teach, guide or support in some other way. Job titles and years of service do not matter.',
      with: (organisations) => `These organisations take part: ${organisations}.`,
    },
    when: {
      title: 'When?',
      series: (count, minutes) =>
        count === 1
          ? `We meet once, for about ${length(minutes)}.`
          : `We meet ${count} times, for about ${length(minutes)} each time.`,
      first: (when, place) => `First session: ${when}${place === '' ? '' : `, ${place}`}.`,
      firstOpen: 'You will hear the date and place of the first session as soon as they are settled.',
      refreshments:
        'Coffee and a bite to eat are served 10–15 minutes before the start. Come then, and you will have time to settle in.',
      rest: 'The other dates, and how we go on, are agreed together in the first session. Bring your calendar.',
      decided: 'These dates are already settled:',
    },
    costs: {
      title: 'Costs?',
      free: 'Taking part costs you nothing.',
      allocated: 'Your employer allocates your salary costs for the sessions and your travel costs to the project.',
      statement:
        'You get an attendance confirmation for your employer. It gives dates, clock times and hours, and not one word of the talk.',
      project,
    },
    about: {
      title: 'What is it about?',
      texts: [
        'In peer mentoring a small group of colleagues meets, each an expert in their own work. We are equals: nobody is anybody’s teacher, and we learn by talking, listening and doing things together.',
        'We talk about what matters to you in your work. The group supports you in growing professionally, doing your job, solving problems and sharing daily work.',
        'The group has a second task. Together we work out what competence the whole project network needs around this theme. We plan training, and other ways of making that know-how part of your colleagues’ daily work.',
      ],
    },
    principles: {
      title: 'Principles of our work',
      text: 'Taking part is voluntary, and you may always pass when it is your turn. We speak so that no learner, client or family can be recognised. Ground rules and trust are agreed in the first session.',
      each: [
        {
          title: 'Peer mentoring as a method',
          text: 'Each time we try a method and end by looking at how it worked. So you also learn how to use peer mentoring at your own workplace.',
        },
        {
          title: 'Dialogue',
          text: 'We practise listening and thinking together, not debating. You take the dialogue methods with you to your own work.',
        },
        {
          title: 'Well-being at work',
          text: 'Colleagues who do the same kind of work understand each other, and that helps you cope. The group is supervision-like, but it is not work supervision and does not replace it.',
        },
        {
          title: 'Working in a network',
          text: 'We come from different organisations and learn from each other’s ways of working. You also gain tools that you can use in your own networks.',
        },
      ],
    },
    rules: {
      draft: {
        title: 'Draft of our ground rules',
        text: 'These are proposals. We revise and accept the ground rules together in the first session.',
      },
      agreed: { title: 'Ground rules', text: 'The group has accepted these together.' },
    },
    plan: {
      draft: {
        title: 'Draft of our plan',
        text: 'Themes and methods are a proposal, which the group revises in the first session.',
      },
      agreed: { title: 'Our plan', text: 'The group has agreed on this together.' },
      number: 'Session',
      theme: 'Theme',
      method: 'Method',
    },
    answer: {
      title: 'Who do you reply to?',
      text: 'Let us know whether you can come:',
      needs: 'Tell us too if there is anything you need in order to take part.',
    },
  },
  calendar: {
    summary: (group, number) => `Peer mentoring: ${group}, session ${number}`,
    theme: (theme) => `Theme: ${theme}`,
    remote: (rule) => `Taking part remotely: ${rule}`,
    action: (what, goal) => `${{ trial: 'First trial', by: 'Done by', review: 'Looked at again' }[what]}: ${goal}`,
  },
  programme: {
    file: 'plan',
    title: 'Our plan',
    version: (version, isAgreed) =>
      isAgreed
        ? `Version ${Math.max(1, version)}, agreed by the group`
        : version === 0
          ? 'Draft'
          : `Version ${version}, draft`,
    aims: 'Aims of the group',
    date: 'Date',
    open: (who, by) => `open. Settled by: ${who}, no later than ${by}`,
    undecided: 'to be agreed together',
    place: 'Place',
    remote: 'Taking part remotely',
    method: 'Method',
    case: 'Brings a case',
    host: 'Host',
    leads: 'Leads',
    block: 'Block',
    minutes: 'Minutes',
    sum: 'Total',
    kinds: {
      dialogue: 'Dialogue',
      input: 'Opening words',
      break: 'Break',
      gathering: 'Gathering',
      dates: 'Dates',
      programme: 'Plan',
      record: 'What is recorded',
      evaluation: 'Evaluation',
      plan: 'Plans',
      brainstorm: 'Brainstorm',
    },
    people: (count) =>
      count === 1 ? 'Minutes are reckoned for one participant.' : `Minutes are reckoned for ${count} participants.`,
  },
  statement: {
    file: 'attendance-confirmation',
    title: 'Attendance confirmation',
    toEmployer: 'To the employer',
    took: (name, role, group) => `${withRole(name, role)} has taken part in the peer-mentoring group “${group}”.`,
    notYet: (name, role, group) =>
      `${withRole(name, role)} is a member of the peer-mentoring group “${group}”. No attendance has been recorded yet.`,
    theme: (theme) => `Theme of the group: ${theme}`,
    project,
    caption: 'Working time for the allocation of salary costs',
    number: 'Session',
    date: 'Date',
    time: 'Time',
    place: 'Place',
    hours: 'Hours',
    sum: 'Total',
    costs:
      'Taking part is free of charge. The employer allocates the participant’s salary costs for the sessions and the travel costs to the project. Participants report their travel themselves.',
    travel: 'Travel, as noted by the participant',
    confidential: 'What is said in the group is confidential. This confirmation says nothing about it.',
    placeAndDate: 'Place and date',
    leads: 'group facilitator',
    held: (group, count, period) =>
      `Peer-mentoring group “${group}”, ${count === 1 ? '1 session' : `${count} sessions`}, ${period}`,
  },
  hours: {
    file: 'hours',
    title: 'Summary of hours for the employer',
    lead: (group) => `Sessions and attendance in the peer-mentoring group “${group}”.`,
    caption: 'Hours for the allocation of salary costs',
    name: 'Name',
    sum: 'Total',
  },
  certificate: {
    file: 'certificate',
    title: 'Certificate of participation',
    took: (group) => `has taken part in the peer-mentoring group “${group}”.`,
    theme: (theme) => `Theme of the group: ${theme}`,
    practised:
      'In the group, colleagues from different organisations shared what they know as equals, practised dialogic methods, worked on everyday questions together, and planned how competence becomes part of daily work at their workplaces.',
    present: (count, held, hours, period) =>
      `Present in ${count === 1 ? '1 session' : `${count} sessions`} of ${held} held. Hours in total: ${hours}. Time: ${period}.`,
    notYet: 'No attendance has been recorded yet.',
  },
  guide: {
    file: 'guide',
    title: 'Guide for a new facilitator',
    lead: 'You have been in a peer-mentoring group. With this guide you can start a group of your own at your workplace. It has the whole programme that your group followed, and words ready to be said for every step. Nothing that was said in the group is in it.',
    begin: {
      title: 'How to begin',
      steps: [
        'Invite four to twelve colleagues. Different workplaces and tasks help; titles do not.',
        'Fix only the first date and place. The group decides the other dates and the programme together in its first session.',
        'Find a table that everybody fits round, one laptop and a projector. Phones are not needed.',
        'Have coffee and something small to eat ready a quarter of an hour before you start.',
        'Agree on the ground rules before anybody talks about their work. Let each say for themselves whether they accept them.',
        'You are one of the group. You do not teach or assess: you look after the time, and see that everybody is heard.',
        'Not a minute is ever taken from the break or the check-out round.',
      ],
    },
    turn: {
      title: 'What a group is not enough for',
      text: 'The group is neither supervision nor therapy. If somebody is under strain, or there is a conflict at a workplace, occupational health care, the safety representative, a manager or a supervisor can help. Say so to the group from the start.',
    },
    people: (count) => `The minutes are reckoned for this many people: ${count}.`,
    block: (title, minutes) => `${title}, ${minutes} min`,
    step: (title, minutes) => (minutes === 0 ? title : `${title} (${minutes} min)`),
  },
  minutes: {
    file: 'minutes',
    title: 'Minutes',
    of: (number) => `Minutes: session ${number}`,
    when: 'Time',
    present: 'Present',
    nothing: 'Nothing was decided in this session.',
    dates: 'Dates agreed on',
    date: (session, when) => `${session}: ${when}`,
    agreement: 'Ground rules that everybody accepted',
    programme: 'Programme',
    seeProgramme: 'The whole plan is a document of its own.',
    needs: 'Competence needs that were chosen first',
    need: (text, so, whose) =>
      `${so === '' ? text : `We need competence in ${text}, so that ${so}`}${whose === '' ? '' : ` (${whose})`}`,
    experiments: 'What everybody tries until the next time',
    actions: 'Actions agreed on',
    record: 'What is written down, and what is kept',
    others: 'Other decisions',
    added: (number) => `A new session in the programme: ${number}.`,
    dropped: (count) =>
      count === 1
        ? 'One session was dropped from the programme.'
        : `${count} sessions were dropped from the programme.`,
    chair: (names) => `From here on the group is led by: ${names}.`,
    summary: 'Summary that everybody approved',
    changed: (title) => `${title} (changed since)`,
    confidential: 'Only what was decided stands here. What is said in the group is confidential.',
  },
  plan: {
    file: 'development-plan',
    title: 'Development plan',
    proposes: 'The group proposes. Employers decide for their own part.',
    nothing: 'No actions have been planned yet.',
    agreed: 'What has been agreed',
    proposals: 'Proposals',
    number: 'No.',
    lines: {
      need: 'Competence need',
      goal: 'Goal',
      way: 'How',
      form: 'Form',
      audience: 'For whom',
      runs: 'Who knows it',
      owner: 'Owner',
      pair: 'Pair',
      time: 'When',
      work: 'Working time',
      cost: 'Cost',
      funder: 'Funder',
      daily: 'To daily work',
      trial: 'First trial',
      evaluation: 'How we shall see it',
      review: 'Looked at again',
      superior: 'Line manager',
      answer: 'The employer’s answer',
      stand: 'Status',
    },
    reminds: (name) => `${name} reminds`,
    asks: (name) => `${name} asks`,
  },
  contacts: {
    file: 'contacts',
    title: 'Contact sheet',
    consent: 'Here are those who have given their word for it, with what they have given and nothing else.',
    nobody: 'Nobody has given their contact details yet.',
    name: 'Name',
    work: 'Work',
    email: 'E-mail',
    phone: 'Phone',
  },
} satisfies Texts;
