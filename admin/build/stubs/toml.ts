// Our files have YAML above their text, never TOML, whose parser needs Node's streams.
const unused = (): never => {
  throw new Error('TOML is not used here');
};

// eslint-disable-next-line no-restricted-syntax -- as Decap imports it
export default { parse: unused, stringify: unused };
