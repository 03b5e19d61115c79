/** What the people of a place add to the manifest of the slice. */
export const peoplePermissions = [
  'places.read',
  'places.appoint',
  'places.entrust',
  'places.organise',
  'places.see-people',
  'places.keep-people',
  'places.engage',
  'places.recognise',
  'places.publish-directory',
] as const;
