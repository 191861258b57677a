/** How the tab Tiêu chí is found; its columns are read by the scoring itself. */
export const criteriaTab = { name: 'Tiêu chí', namedRange: 'TIEU_CHI' } as const;
