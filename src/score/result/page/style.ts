/** The look of the page, on screen and on A4 paper. */
export const style = `
body { margin: 0; padding: 24px; color: #1f1f1f; background: #fff; font: 0.875rem/1.5 Arial, "Liberation Sans", "Noto Sans", sans-serif; overflow-wrap: anywhere; }
main { max-width: 1120px; margin: 0 auto; }
h1 { margin: 0 0 8px; color: #123b6d; font-size: 1.5rem; line-height: 1.3; }
h2 { margin: 32px 0 8px; color: #123b6d; font-size: 1.125rem; }
p { margin: 0 0 8px; }
.hint { color: #444746; }
.wide { overflow-x: auto; }
.wide:focus-visible { outline: 2px solid #0b57d0; outline-offset: 2px; }
table { border-collapse: collapse; }
th, td { padding: 4px 12px 4px 0; border-bottom: 1px solid #e1e3e1; text-align: left; vertical-align: top; }
thead th { color: #123b6d; border-bottom: 2px solid #123b6d; vertical-align: bottom; }
tbody th { font-weight: normal; min-width: 9rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; overflow-wrap: normal; }
thead .number { white-space: normal; }
svg { vertical-align: -2px; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 0 0 8px; padding: 0; list-style: none; }
@media (max-width: 600px) { body { padding: 12px; } }
@media print {
  @page { size: A4 landscape; margin: 15mm; }
  body { padding: 0; font-size: 10pt; }
  main { max-width: none; }
  thead { display: table-header-group; }
  tr, h2 { break-inside: avoid; break-after: auto; }
  h2 { break-after: avoid; }
  .wide { overflow: visible; }
  svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
