import type { ComponentChildren } from 'preact';

/**
 * The end of the text and who signs it, kept together: a signature never stands alone on a page. To whom the report goes
 * (nơi nhận) is left to the registry but for the copy that is kept.
 */
export function Signatures({
  signer,
  children,
}: {
  readonly signer: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="together">
      {children}
      <div class="signatures">
        <div class="receivers">
          <p class="strong italic">Nơi nhận:</p>
          <p>- ……………………;</p>
          <p>- Lưu: VT.</p>
        </div>
        <div>
          <p class="upper strong">{signer === '' ? 'Thủ trưởng cơ quan' : signer}</p>
          <p class="italic">(Ký, ghi rõ họ tên, đóng dấu)</p>
        </div>
      </div>
    </div>
  );
}
