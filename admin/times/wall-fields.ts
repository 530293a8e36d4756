// A moment as the two fields in which it is filled in.

/** Of what is stored, or half-filled in: a time may wait for its day. */
export const partsOf = (value: unknown): [day: string, time: string] => {
  const [day = '', time = ''] = typeof value === 'string' ? value.split('T') : [];
  return [day, time.slice(0, 5)];
};

export const momentOf = (day: string, time: string, isDay: boolean): string =>
  time === '' || (day === '' && isDay) ? day : `${day}T${time}`;
