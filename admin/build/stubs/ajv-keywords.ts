// As Decap imports them; they add nothing to the ajv that stands in for the real one.
const keyword = (): void => undefined;

export {
  keyword as instanceof,
  keyword as prohibited,
  keyword as select,
  keyword as uniqueItemProperties,
};
