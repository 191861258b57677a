import { formatPercent } from '../../domain/text/formatNumber.ts';
import { ask } from '../server.ts';
import { quotaTexts } from '../texts/admin/quota.ts';
import { ActionButton } from './ActionButton.tsx';
import { FailureNote } from './FailureNote.tsx';
import { QuotaGroupPart } from './QuotaGroupPart.tsx';
import type { Section, SectionProps } from './Section.ts';
import { useAsking } from './useAsking.ts';

function Body({ overview: { language } }: SectionProps) {
  const words = quotaTexts[language];
  const { run, isRunning, value, failure } = useAsking(() => ask('openQuota'));
  const quota = value?.quota;
  return (
    <>
      <p class="hint">{words.about}</p>
      <ActionButton
        label={words.open}
        running={words.opening}
        isRunning={isRunning}
        onPress={() => void run()}
      />
      <p role="status">
        {quota &&
          words.rule(
            formatPercent(quota.share),
            words.base(quota.base),
            value.topBand,
            words.grouping[quota.grouping],
          )}
      </p>
      {value && value.unread.length > 0 && (
        <ul class="list warning">
          {value.unread.map(name => (
            <li key={name}>{words.unread[name](value.typed[name])}</li>
          ))}
        </ul>
      )}
      {quota &&
        value.groups.map(group => (
          <QuotaGroupPart
            key={`${group.side} ${group.name}`}
            group={group}
            band={value.topBand}
            of={words.base(quota.base)}
            words={words}
          />
        ))}
      <FailureNote failure={failure} language={language} />
    </>
  );
}

export const quotaSection: Section = {
  id: 'quota',
  heading: { vi: quotaTexts.vi.heading, en: quotaTexts.en.heading },
  Body,
  isShown: ({ isSetUp }) => isSetUp,
};
