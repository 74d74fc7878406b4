import { BENEFIT_QUESTIONS } from './benefits.ts';
import { CONTRIBUTION_QUESTIONS } from './contributions.ts';
import { HEALTH_QUESTIONS } from './health.ts';
import type { Question } from './question.ts';

/** Every rule that can be asked, in the order people ask. */
export const QUESTIONS: readonly Question[] = [...CONTRIBUTION_QUESTIONS, ...BENEFIT_QUESTIONS, ...HEALTH_QUESTIONS];

export const questionOf = (ruleId: string): Question | undefined => QUESTIONS.find(({ rule }) => rule.id === ruleId);
