/** The frame of the desk. */
export const desk = {
  title: 'Listlight: desk',
  name: 'Desk',
  sectionsLabel: 'Sections',
  sections: { sessions: 'Spot checks', bulk: 'Names in bulk', watch: 'After updates' },
};
