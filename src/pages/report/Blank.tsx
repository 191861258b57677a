/** A line to be written on by hand behind its label, unless what stands there is known. */
export function Blank({ label, filled = '' }: { readonly label: string; readonly filled?: string }) {
  return (
    <p class="blank">
      <span>{label}</span>
      <span class={filled === '' ? 'dotted' : 'strong'}>{filled}</span>
    </p>
  );
}

/** Lines to be written on by hand. */
export function BlankLines({ count }: { readonly count: number }) {
  return (
    <>
      {Array.from({ length: count }, (_, at) => `line ${at}`).map(key => (
        <p key={key} class="blank">
          <span class="dotted" />
        </p>
      ))}
    </>
  );
}
