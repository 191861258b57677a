import type { ComponentChildren } from 'preact';

/** The end of the text and those who sign it, kept together: a signature never stands alone on a page. */
export function Signatures({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="together">
      {children}
      <div class="signatures">
        <div>
          <p class="strong">NGƯỜI LẬP</p>
          <p class="italic">(Ký, ghi rõ họ tên)</p>
        </div>
        <div>
          <p class="strong">THỦ TRƯỞNG CƠ QUAN</p>
          <p class="italic">(Ký, ghi rõ họ tên, đóng dấu)</p>
        </div>
      </div>
    </div>
  );
}
