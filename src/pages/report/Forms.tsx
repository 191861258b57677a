import type { Overview, ScoreForm } from '../../contract/Overview.ts';
import type { Result } from '../../domain/periods/Result.ts';
import { Form } from './Form.tsx';
import { sourceOf } from './sourceOf.ts';

const keyOf = ({ side, code }: Pick<Result, 'side' | 'code'>) => `${side} ${code}`;

/** Phiếu chấm điểm of every result, units first, each on a page of its own. */
export function Forms({
  forms,
  overview,
}: {
  readonly forms: readonly ScoreForm[];
  readonly overview: Overview;
}) {
  const { results, campaign, organisation } = overview;
  const formOf = new Map(forms.map(form => [keyOf(form), form]));
  const unitNames = new Map(
    results.filter(({ side }) => side === 'units').map(({ code, name }) => [code, name]),
  );
  const sorted = [...results].sort((a, b) => Number(a.side === 'staff') - Number(b.side === 'staff'));
  return (
    <>
      {sorted.map(result => (
        <Form
          key={keyOf(result)}
          result={result}
          form={formOf.get(keyOf(result))}
          unit={result.side === 'staff' ? (unitNames.get(result.unit) ?? result.unit) : ''}
          campaign={campaign}
          organisation={organisation}
          source={sourceOf(overview)}
        />
      ))}
    </>
  );
}
