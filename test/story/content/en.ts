/** The English-speaking group. All names are invented, and nobody outside it can be recognised from what it says. */
import type { Content } from './content.ts';

export const en: Content = {
  group: {
    name: 'Opelix, special support',
    theme: 'Meeting the need for special support in our own work',
    project: 'Opelix – a college that knows how',
    code: 'S30417',
  },
  place: 'Lakeland Vocational College, room B204',
  people: [
    { name: 'Grace Mulligan', role: 'project manager', org: 1, orgName: 'Lakeland' },
    { name: 'Hannah Reid', role: 'special needs teacher', org: 2, orgName: 'Birchwood' },
    { name: 'Daniel Okafor', role: 'special needs teacher', org: 3, orgName: 'Northshore' },
    { name: 'Priya Raman', role: 'guidance counsellor', org: 4, orgName: 'Ridgeway' },
    { name: 'Sofia Marsh', role: 'school social worker', org: 2, orgName: 'Birchwood' },
    { name: 'Elena Petrova', role: 'vocational instructor', org: 1, orgName: 'Lakeland' },
    { name: 'James Linley', role: 'workplace instructor', org: 3, orgName: 'Northshore' },
    { name: 'Tom Ashworth', role: 'special needs teacher', org: 4, orgName: 'Ridgeway' },
  ],
  rules: [
    'I speak from my own experience.',
    'I may pass, and I need not say why.',
    'What is told here stays here. What we learn may leave with us.',
    'We never describe students so that somebody could recognise them.',
    'One person speaks at a time. Half a thought is welcome.',
    'We start and finish on time. Phones stay in our bags.',
  ],
  topics: [
    'How do I know that the support is enough?',
    'When the need for support only shows in the workplace',
    'Plain language in vocational teaching',
    'When several people in a group need support at the same time',
    'How guidance counsellors and special needs teachers work together',
    'How I explain a support decision to colleagues who do not know the law',
    'Keeping going when everything piles up',
    'Absence, and what lies behind it',
    'What moves along when a student changes field',
    'Co-teaching: who does what',
    'Support for the workplace instructor',
  ],
  houses: ['Birchwood', 'Northshore', 'Ridgeway', 'Lakeland'],
  aims: 'We learn from each other’s daily work, and each month there is one thing to try. By the spring the network has a plan: what competence special support calls for, and how it becomes part of everybody’s work.',
  recordDecision:
    'We write down only what we have agreed: the rules, the dates, the plan and the topics. The group can see them. The talk is not written down. At the last session we decide what is kept; the rest is deleted.',
  hopes: [
    { seat: 1, text: 'I hope somebody else is stuck with the same things.' },
    { seat: 3, text: 'One thing that I can try as early as January.' },
    { seat: 5, text: 'That we may be unfinished here.' },
    { seat: 7, text: 'Somebody I know at another college, whom I can ring.' },
  ],
};
