import { describe, expect, it } from 'vitest';
import { ajoContent } from '../src/content/ajo-content.js';
import { placesInOrder } from '../src/quiz/order.js';

const all = ajoContent().roles;
const places = (...own: readonly string[]) => [
  ...placesInOrder(
    all,
    all.filter(({ id }) => own.includes(id)),
  ).values(),
];

describe('placesInOrder', () => {
  it('sees who comes before one’s role and who builds on it', () => {
    expect(places('administrator')).toEqual(['own', 'after', 'after', 'after']);
    expect(places('developer')).toEqual(['before', 'before', 'own', 'after']);
  });

  it('sees who stands between one’s roles', () => {
    expect(places('administrator', 'marketer')).toEqual(['own', 'between', 'between', 'own']);
    expect(places('data-engineer', 'developer')).toEqual(['before', 'own', 'own', 'after']);
  });

  it('sees nobody beside someone with every role, and no place for someone with none', () => {
    expect(places(...all.map(({ id }) => id))).toEqual(['own', 'own', 'own', 'own']);
    expect(places()).toEqual([undefined, undefined, undefined, undefined]);
  });
});
