let count = 0;

/** Rows of a table that totals 100, with these bands: `Tốt >= 90, Khá`. Every row has a code of its own. */
export function banded(bands: string, population = ''): string {
  const rows = bands.split(', ').map(band => {
    const [name, ...target] = band.split(/ (?=[<>=]|từ |dưới |đúng |trên )/);
    return `X${count++} | ${population} | | ${name} | Xếp loại | | | ${target.join(' ')} | |`;
  });
  return [`A${count++} | ${population} | | a | Chấm điểm | d | | | 100 |`, ...rows].join('\n');
}
