import type { Campaign } from '../../../campaigns/Campaign.ts';
import { guideTab } from '../../../tabs/fixed.ts';
import { byHeader } from '../../../tabs/Tab.ts';
import type { TypedRow } from '../../../tabs/TypedRow.ts';
import { texts } from '../../menu/texts.ts';
import { settings } from '../../settings/settings.ts';
import { SAMPLE_LINE } from '../sample/marks.ts';
import type { Layout } from './Layout.ts';
import { settingValue } from './references.ts';

/** The rows of Hướng dẫn. */
export function guideRows(campaign: Campaign, withSample: boolean, layout: Layout): readonly TypedRow[] {
  const { menu, register, scores } = texts.vi;
  const typed = campaign.tabs
    .filter(({ access, coded, ofRound }) => access !== 'warned' && (coded || ofRound))
    .map(({ name }) => name);
  const setting = settingFormula(layout);
  return [
    campaign.name,
    ...(withSample ? [SAMPLE_LINE] : []),
    `Cán bộ: menu ${menu} → ${register}; xem điểm và lý do của mình ở ${menu} → ${scores}.`,
    setting(settings.deadline.name, 'chưa đặt', 'dd/mm/yyyy'),
    setting(settings.contact.name, 'chưa ghi'),
    '1. Tab Tiêu chí: sửa điểm, chỉ tiêu, mức xếp loại cho đúng quy định của đơn vị (đang là bảng mẫu).',
    `2. Tab ${typed.join(', ')}: ghi dữ liệu; di chuột lên tiêu đề cột để xem cách ghi.`,
    '3. Điểm, xếp loại và lý do hiện ở các cột cuối của tab Cán bộ và tab Đơn vị, tự tính lại khi dữ liệu thay đổi.',
    'Ô nền trắng để ghi; ô nền xám do công thức tính. Tab Bảng xếp hạng cho thấy thứ hạng các đơn vị.',
    'Để trống ô chưa biết: ô trống là chưa có dữ liệu, không phải 0. Ghi «Không áp dụng» nếu tiêu chí không áp dụng.',
    ...campaign.guide,
    setting(settings.version.name, 'chưa ghi'),
  ].map(text => byHeader(guideTab, { text }));
}

/** «Liên hệ: Phòng Tổ chức», as the tab Cấu hình has it; `blank` where it says nothing. */
function settingFormula(layout: Layout) {
  return (setting: string, blank: string, format?: string) => {
    const found = settingValue(setting, layout);
    const text = format === undefined ? found : `TEXT(${found}; "${format}")`;
    return `="${setting}: "&IF(${found}=""; "${blank}"; ${text})`;
  };
}
