import { letterhead } from '../../domain/overview/letterhead.ts';

/** Room for two people to sign, each under what they are; or for one, on the right. */
export function Signatures({ left = '', right }: { readonly left?: string; readonly right: string }) {
  return (
    <div class="signatures">
      {[left, right].map(title => (
        <div key={title}>
          {title !== '' && <p class="upper strong">{title}</p>}
          {title !== '' && <p class="italic">{letterhead.signing}</p>}
        </div>
      ))}
    </div>
  );
}
